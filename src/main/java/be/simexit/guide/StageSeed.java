package be.simexit.guide;

import java.util.List;

import be.simexit.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One stage as the data file gives it.
 */
record StageSeed(String code, Part part, @Nullable Boolean form, @Nullable Conditions when, LocalizedText title,
		@Nullable LocalizedText label, @Nullable LocalizedText lead, @Nullable List<TaskSeed> tasks) {

	boolean hasForm() {
		return Boolean.TRUE.equals(this.form);
	}

	Conditions conditions() {
		return (this.when != null) ? this.when : Conditions.ALWAYS;
	}

	LocalizedText name() {
		return (this.label != null) ? this.label : this.title;
	}

	List<TaskSeed> allTasks() {
		return (this.tasks != null) ? this.tasks : List.of();
	}

	/** A task in the data file. */
	record TaskSeed(String code, @Nullable Conditions when, LocalizedText text, @Nullable LocalizedText more,
			@Nullable Boolean warning, @Nullable List<String> rules) {

		Conditions conditions() {
			return (this.when != null) ? this.when : Conditions.ALWAYS;
		}

		boolean isWarning() {
			return Boolean.TRUE.equals(this.warning);
		}

		List<String> allRules() {
			return (this.rules != null) ? this.rules : List.of();
		}

	}

}
