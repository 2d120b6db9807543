package be.simexit.guide;

import java.util.List;

import be.simexit.content.Content;
import be.simexit.text.LocalizedText;
import com.fasterxml.jackson.annotation.JsonFormat;
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
 * @param askedOn the code of the stage on whose page it is asked, null for a page of its
 * own
 * @param via the code of the stage whose page leads to its own, null for none
 * @param free whether later stages open although it is not done
 * @param opens what must be known before its page opens; nothing if absent
 * @param when when it applies; always if absent
 * @param unless when it does not although it would: if any of these holds
 * @param title the heading of its page
 * @param label its name in lists; the title if absent
 * @param lead the sentence under the heading, null if there is none
 * @param tasks all its tasks
 */
public record GuideStage(String code, Part part, boolean form, @Nullable String askedOn, @Nullable String via,
		boolean free, @JsonSetter(nulls = Nulls.SKIP) Conditions opens, @JsonSetter(nulls = Nulls.SKIP) Conditions when,
		@JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @JsonSetter(
				nulls = Nulls.AS_EMPTY) List<Conditions> unless,
		LocalizedText title, @JsonSetter(nulls = Nulls.SKIP) LocalizedText label, @Nullable LocalizedText lead,
		@JsonSetter(nulls = Nulls.AS_EMPTY) List<GuideTask> tasks) implements Content {

	public GuideStage {
		opens = Conditions.orAlways(opens);
		when = Conditions.orAlways(when);
		unless = (unless != null) ? List.copyOf(unless) : List.of();
		label = (label != null) ? label : title;
		tasks = (tasks != null) ? List.copyOf(tasks) : List.of();
	}

	/**
	 * This stage with other tasks.
	 */
	GuideStage with(List<GuideTask> tasks) {
		return new GuideStage(this.code, this.part, this.form, this.askedOn, this.via, this.free, this.opens, this.when,
				this.unless, this.title, this.label, this.lead, tasks);
	}

	/**
	 * Whether this stage applies to a case.
	 * @param situation what is known of the case
	 * @return true if it does
	 */
	public boolean appliesTo(Situation situation) {
		return this.when.hold(situation) && this.unless.stream().noneMatch((unless) -> unless.hold(situation));
	}

	/**
	 * The tasks on its page that apply to a case.
	 * @param situation what is known of the case
	 * @return the tasks in order
	 */
	public List<GuideTask> tasks(Situation situation) {
		return this.tasks.stream().filter((task) -> !task.isOnChecklist() && task.when().hold(situation)).toList();
	}

	/**
	 * The tasks of its page, whether or not they apply to a case.
	 * @return the tasks in order, without the lines of the checklist
	 */
	@JsonIgnore
	public List<GuideTask> shown() {
		return this.tasks.stream().filter((task) -> !task.isOnChecklist()).toList();
	}

	/**
	 * The lines of the checklist that apply to a case.
	 * @param situation what is known of the case
	 * @return the lines in order, empty where the checklist has none for this stage
	 */
	public List<GuideTask> lines(Situation situation) {
		return this.tasks.stream().filter((task) -> task.isOnChecklist() && task.when().hold(situation)).toList();
	}

	@JsonIgnore
	public boolean isExit() {
		return this.part == Part.EXIT;
	}

	/**
	 * Whether it is one of those that are numbered on screen and paper.
	 * @return true for the main stages
	 */
	@JsonIgnore
	public boolean isNumbered() {
		return this.part == Part.MAIN;
	}

	/**
	 * Whether it lies on the way and not beside it.
	 * @return false for what stands aside; a stage that is free lies on the way, although
	 * later ones do not wait for it
	 */
	@JsonIgnore
	public boolean isOnTheWay() {
		return this.part != Part.ASIDE;
	}

	/**
	 * The code of the page on which it is asked.
	 * @return its own code, unless it is asked on another page
	 */
	@JsonIgnore
	public String page() {
		return (this.askedOn != null) ? this.askedOn : this.code;
	}

}
