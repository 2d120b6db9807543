package be.simexit.guide;

import java.util.List;
import java.util.Optional;

/**
 * All stages of the way, in order.
 *
 * @param stages the stages
 */
public record Guide(List<GuideStage> stages) {

	public Guide {
		stages = List.copyOf(stages);
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
