package be.simexit.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All stages of the way, in order, and the rules that they rest on.
 *
 * @param stages the stages
 * @param rules the rules by id
 */
public record Guide(List<GuideStage> stages, Map<String, Rule> rules) {

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
	 * @return them in order
	 */
	public List<GuideStage> numbered() {
		return this.stages.stream().filter(GuideStage::isNumbered).toList();
	}

}
