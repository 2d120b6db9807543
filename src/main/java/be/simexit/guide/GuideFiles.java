package be.simexit.guide;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.text.ContentSettings;
import be.simexit.text.DataFile;
import be.simexit.text.Faults;
import tools.jackson.core.type.TypeReference;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The data files of stages and rules, read and checked as a whole before anything is
 * written.
 */
@Component
class GuideFiles {

	private final List<GuideStage> stages;

	private final Map<String, Rule> rules = new LinkedHashMap<>();

	GuideFiles(ContentSettings settings, ResourceLoader loader, Faults faults) {
		readRules(new DataFile(loader.getResource(settings.location() + "rules.yaml"), faults));
		this.stages = readStages(new DataFile(loader.getResource(settings.location() + "stages.yaml"), faults));
	}

	List<GuideStage> stages() {
		return this.stages;
	}

	Map<String, Rule> rules() {
		return this.rules;
	}

	private void readRules(DataFile file) {
		for (Rule rule : file.read(new TypeReference<List<Rule>>() {
		}).orElse(List.of())) {
			String entry = "rule " + rule.id();
			file.check(this.rules.put(rule.id(), rule) == null, entry, "the id stands twice");
			file.checkText(rule.text(), entry);
		}
	}

	private List<GuideStage> readStages(DataFile file) {
		List<GuideStage> read = file.read(new TypeReference<List<GuideStage>>() {
		}).orElse(List.of());
		Set<String> codes = new HashSet<>();
		for (GuideStage stage : read) {
			String entry = "stage " + stage.code();
			file.check(codes.add(stage.code()), entry, "the code stands twice");
			check(file, entry, stage.when());
			check(file, entry, stage.opens());
			stage.unless().forEach((unless) -> check(file, entry, unless));
			check(file, entry, stage, read);
			file.checkText(stage.title(), entry, "operator");
			file.checkText(stage.label(), entry);
			file.checkText(stage.lead(), entry, "operator");
			stage.tasks().forEach((task) -> check(file, task, codes));
		}
		return read;
	}

	private static void check(DataFile file, String entry, GuideStage stage, List<GuideStage> all) {
		Set<String> pages = all.stream()
			.filter((other) -> other.askedOn() == null)
			.map(GuideStage::code)
			.collect(Collectors.toSet());
		file.check(stage.askedOn() == null || pages.contains(stage.askedOn()), entry,
				"it is asked on '" + stage.askedOn() + "', which has no page");
		file.check(stage.via() == null || pages.contains(stage.via()), entry,
				"the page '" + stage.via() + "' does not lead to it");
	}

	private void check(DataFile file, GuideTask task, Set<String> codes) {
		String entry = "task " + task.code();
		file.check(codes.add(task.code()), entry, "the code stands twice");
		check(file, entry, task.when());
		file.checkText(task.text(), entry, task.blanks());
		file.checkText(task.more(), entry, "operator");
		for (String rule : task.rules()) {
			file.check(this.rules.containsKey(rule), entry, "there is no rule " + rule);
		}
	}

	private static void check(DataFile file, String entry, Conditions conditions) {
		conditions.nonsense().ifPresent((nonsense) -> file.broken(entry, nonsense));
	}

}
