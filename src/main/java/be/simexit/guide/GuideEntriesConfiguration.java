package be.simexit.guide;

import java.util.ArrayList;
import java.util.List;

import be.simexit.content.Entries;
import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.Flawed;
import be.simexit.content.TextRule;
import be.simexit.identifier.OperatorPhone;
import be.simexit.operator.ContactRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Offers stages, tasks and rules to the editors' desk.
 */
@Configuration(proxyBeanMethods = false)
class GuideEntriesConfiguration {

	@Bean
	Entries<GuideStage, Stage> stageEntries(Stages stages, CurrentGuide guide) {
		return new Entries<>(EntryKind.STAGE, GuideStage.class,
				() -> stages.findAllByOrderByPosition()
					.stream()
					.map((row) -> new Entries.Named<>(new EntryName(EntryKind.STAGE, null, row.code()), row))
					.toList(),
				(name) -> stages.findByCode(name.code()), (owner, said) -> {
					throw byFile();
				}, GuideEntriesConfiguration::flaws, guide::refresh);
	}

	@Bean
	Entries<GuideTask, Task> taskEntries(Stages stages, CurrentGuide guide) {
		return new Entries<>(EntryKind.TASK, GuideTask.class,
				() -> stages.findAllByOrderByPosition()
					.stream()
					.flatMap((stage) -> stage.inOrder().stream())
					.map((row) -> new Entries.Named<>(new EntryName(EntryKind.TASK, null, row.code()), row))
					.toList(),
				(name) -> stages.findByTasksCode(name.code())
					.flatMap((stage) -> stage.tasks()
						.stream()
						.filter((task) -> task.code().equals(name.code()))
						.findFirst()),
				(owner, said) -> {
					throw byFile();
				}, GuideEntriesConfiguration::flaws, guide::refresh);
	}

	@Bean
	Entries<Rule, RuleRow> ruleEntries(RuleRows rules, CurrentGuide guide) {
		return new Entries<>(EntryKind.RULE, Rule.class,
				() -> rules.findAllByOrderByPosition()
					.stream()
					.map((row) -> new Entries.Named<>(new EntryName(EntryKind.RULE, null, row.code()), row))
					.toList(),
				(name) -> rules.findByCode(name.code()), (owner, said) -> {
					throw byFile();
				}, GuideEntriesConfiguration::flaws, guide::refresh);
	}

	private static UnsupportedOperationException byFile() {
		return new UnsupportedOperationException("it is added by its data file");
	}

	private static List<Flawed> flaws(GuideStage stage) {
		List<Flawed> flaws = new ArrayList<>(TextRule.brokenBy("title", stage.title(), GuideTask.OPERATOR));
		flaws.addAll(TextRule.brokenBy("label", stage.label()));
		flaws.addAll(TextRule.brokenBy("lead", stage.lead(), GuideTask.OPERATOR));
		return flaws;
	}

	private static List<Flawed> flaws(Rule rule) {
		List<Flawed> flaws = new ArrayList<>(TextRule.brokenBy("text", rule.text()));
		if (rule.source() != null && !TextRule.isLink(rule.source())) {
			flaws.add(new Flawed("source", TextRule.LINK));
		}
		if (!rule.also().stream().allMatch(TextRule::isLink)) {
			flaws.add(new Flawed("also", TextRule.LINK));
		}
		if (rule.phone() != null && OperatorPhone.parse(rule.phone()).value() == null) {
			flaws.add(new Flawed("phone", ContactRule.PHONE));
		}
		return flaws;
	}

	private static List<Flawed> flaws(GuideTask task) {
		List<Flawed> flaws = new ArrayList<>(TextRule.brokenBy("text", task.text(), task.blanks()));
		flaws.addAll(TextRule.brokenBy("more", task.more(), GuideTask.OPERATOR));
		return flaws;
	}

}
