package be.simexit.guide;

import java.util.List;

import be.simexit.content.Content;
import be.simexit.text.LocalizedText;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * One stage of the way, as the data file, the database and pages have it.
 *
 * @param code its code in URLs and data
 * @param part the part it belongs to
 * @param form whether it has a form of its own; without one, data is enough
 * @param when when it applies; always if absent
 * @param title the heading of its page
 * @param label its name in lists; the title if absent
 * @param lead the sentence under the heading, null if there is none
 * @param tasks all its tasks
 * @param number its number on screen and paper, 0 if it has none; given by the guide
 */
public record GuideStage(String code, Part part, boolean form, @JsonSetter(nulls = Nulls.SKIP) Conditions when,
		LocalizedText title, @JsonSetter(nulls = Nulls.SKIP) LocalizedText label, @Nullable LocalizedText lead,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<GuideTask> tasks, @JsonIgnore int number) implements Content {

	public GuideStage {
		when = Conditions.orAlways(when);
		label = (label != null) ? label : title;
		tasks = (tasks != null) ? List.copyOf(tasks) : List.of();
	}

	/**
	 * This stage with other tasks and a number.
	 */
	GuideStage with(List<GuideTask> tasks, int number) {
		return new GuideStage(this.code, this.part, this.form, this.when, this.title, this.label, this.lead, tasks,
				number);
	}

	/**
	 * The tasks that apply to a case.
	 * @param situation what is known of the case
	 * @return the tasks in order
	 */
	public List<GuideTask> tasks(Situation situation) {
		return this.tasks.stream().filter((task) -> task.when().hold(situation)).toList();
	}

	@JsonIgnore
	public boolean isExit() {
		return this.part == Part.EXIT;
	}

}
