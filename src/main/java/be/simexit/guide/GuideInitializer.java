package be.simexit.guide;

import java.util.ArrayList;
import java.util.List;

import be.simexit.content.ContentRows;
import be.simexit.content.ContentVersion;
import be.simexit.text.Faults;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings stages, tasks and rules in the database in line with their data files, in one
 * transaction.
 */
@Component
class GuideInitializer implements SmartInitializingSingleton {

	private final GuideFiles files;

	private final Faults faults;

	private final Stages stages;

	private final RuleRows rules;

	private final ContentVersion version;

	private final TransactionTemplate transaction;

	private final CurrentGuide guide;

	GuideInitializer(GuideFiles files, Faults faults, Stages stages, RuleRows rules, ContentVersion version,
			TransactionTemplate transaction, CurrentGuide guide) {
		this.files = files;
		this.faults = faults;
		this.stages = stages;
		this.rules = rules;
		this.version = version;
		this.transaction = transaction;
		this.guide = guide;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.faults.stopIfAny();
		this.transaction.executeWithoutResult((status) -> {
			if (this.version.takes("the stages")) {
				seed();
			}
		});
		this.guide.refresh();
	}

	private void seed() {
		List<Stage> rows = new ArrayList<>(this.stages.findAllByOrderByPosition());
		List<GuideStage> said = this.files.stages();
		List<Stage> gone = ContentRows.follow(rows, said.stream().map((stage) -> stage.with(List.of())).toList(),
				(stage) -> this.stages.save(new Stage(stage)));
		for (GuideStage stage : said) {
			rows.stream()
				.filter((row) -> row.code().equals(stage.code()))
				.forEach((row) -> row.followTasks(stage.tasks()));
		}
		gone.forEach(this.stages::delete);
		seedRules();
	}

	private void seedRules() {
		List<RuleRow> rows = new ArrayList<>(this.rules.findAllByOrderByPosition());
		ContentRows.follow(rows, List.copyOf(this.files.rules().values()), (rule) -> this.rules.save(new RuleRow(rule)))
			.forEach(this.rules::delete);
	}

}
