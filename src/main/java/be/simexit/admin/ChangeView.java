package be.simexit.admin;

import java.time.LocalDateTime;
import java.util.List;

import be.simexit.content.EntryName;
import be.simexit.content.How;
import org.jspecify.annotations.Nullable;

/**
 * A change of the history.
 *
 * @param id its number
 * @param deed what it can be undone with
 * @param name the entry, null for one of a kind that is no more
 * @param title the entry in words
 * @param verb the code of what was done
 * @param by the name of the editor
 * @param at when, in Brussels
 * @param said why, and the fields before and after
 */
record ChangeView(long id, String deed, @Nullable EntryName name, String title, String verb, String by,
		LocalDateTime at, Why said) {

	/** In which way it was checked, null where it was not. */
	public @Nullable How how() {
		return this.said.how();
	}

	/**
	 * What a change was about.
	 *
	 * @param reason why, null if not said
	 * @param how in which way it was checked, null where it was not
	 * @param fields the fields that changed
	 */
	record Why(@Nullable String reason, @Nullable How how, List<Said.Pair> fields) {
	}

}
