package be.simexit.guide;

import java.util.List;

import be.simexit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One stage of the way.
 *
 * @param code its code in URLs and data
 * @param part the part it belongs to
 * @param number its number on screen and paper, 0 if it has none
 * @param form whether it has a form of its own; without one, data is enough
 * @param when when it applies
 * @param title the heading of its page
 * @param label its name in lists
 * @param lead the sentence under the heading, null if there is none
 * @param tasks all its tasks
 */
public record GuideStage(String code, Part part, int number, boolean form, Conditions when, LocalizedText title,
		LocalizedText label, @Nullable LocalizedText lead, List<GuideTask> tasks) {

	/**
	 * The tasks that apply to a case.
	 * @param situation what is known of the case
	 * @return the tasks in order
	 */
	public List<GuideTask> tasks(Situation situation) {
		return this.tasks.stream().filter((task) -> task.when().hold(situation)).toList();
	}

	public boolean isExit() {
		return this.part == Part.EXIT;
	}

}
