package be.simexit.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All stages of the way, in order, and the rules that they rest on.
 *
 * @param stages the stages, those for everybody numbered from 1
 * @param rules the rules by id
 */
public record Guide(List<GuideStage> stages, Map<String, Rule> rules) {

	public Guide {
		stages = numbered(stages);
	}

	private static List<GuideStage> numbered(List<GuideStage> stages) {
		List<GuideStage> numbered = new ArrayList<>();
		int number = 0;
		for (GuideStage stage : stages) {
			boolean counts = stage.part() == Part.MAIN;
			number += counts ? 1 : 0;
			numbered.add(stage.with(stage.tasks(), counts ? number : 0));
		}
		return List.copyOf(numbered);
	}

	/**
	 * Finds a stage.
	 * @param code its code
	 * @return the stage, or empty if there is none such
	 */
	public Optional<GuideStage> find(String code) {
		return this.stages.stream().filter((stage) -> stage.code().equals(code)).findFirst();
	}

	/**
	 * The numbered stages, for everybody.
	 * @return stages 1 to 7
	 */
	public List<GuideStage> numbered() {
		return this.stages.stream().filter((stage) -> stage.part() == Part.MAIN).toList();
	}

}
