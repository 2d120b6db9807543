package be.simexit.checklist;

import java.util.List;

import be.simexit.guide.GuideStage;
import be.simexit.guide.GuideTask;
import org.jspecify.annotations.Nullable;

/**
 * One stage on the checklist.
 *
 * @param stage the stage
 * @param number its number on the way from 1, 0 if it has none
 * @param done whether the stage itself is truly done
 * @param lines what to tick
 */
record Section(GuideStage stage, int number, boolean done, List<Line> lines) {

	/**
	 * One line with its box.
	 *
	 * @param task the task
	 * @param text what to do, in the reader's language
	 * @param more the reason, null if the text says it all
	 * @param ticked whether it is ticked
	 * @param path where it is earned, null if it is ticked by hand
	 */
	record Line(GuideTask task, String text, @Nullable String more, boolean ticked, @Nullable String path) {

		/** Whether the person ticks it. */
		public boolean isByHand() {
			return this.path == null;
		}

	}

	/** The lines that the person ticks. */
	List<Line> byHand() {
		return this.lines.stream().filter(Line::isByHand).toList();
	}

}
