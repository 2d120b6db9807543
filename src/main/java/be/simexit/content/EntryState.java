package be.simexit.content;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry beside its content.
 *
 * @param version how often what it says has changed
 * @param check the last time an editor checked it, null if never
 * @param edited whether editors say something else than the data file
 * @param removed whether editors took it from every page
 * @param gone whether the newest data files do not have it, though editors touched it
 */
public record EntryState(long version, @Nullable Check check, boolean edited, boolean removed, boolean gone) {

	/** An entry as its data file has it. */
	public static final EntryState UNTOUCHED = new EntryState(0, null, false, false, false);

	public @Nullable LocalDate checkedOn() {
		return (this.check != null) ? this.check.on() : null;
	}

	public @Nullable String checkedBy() {
		return (this.check != null) ? this.check.by() : null;
	}

}
