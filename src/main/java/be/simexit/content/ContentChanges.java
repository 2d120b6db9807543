package be.simexit.content;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.data.repository.Repository;

/**
 * The history of content.
 */
public interface ContentChanges extends Repository<ContentChange, Long> {

	/**
	 * Adds to the history.
	 * @param change what was changed
	 * @return the stored change
	 */
	ContentChange save(ContentChange change);

	/**
	 * The history of one entry.
	 * @param entry for example "contact orange/phone-own"
	 * @return its changes, latest first
	 */
	List<ContentChange> findByEntryOrderByIdDesc(String entry);

	/**
	 * Notes a change.
	 * @param entry for example "contact orange/phone-own"
	 * @param verb what was done
	 * @param editor who, when and why
	 * @param before what it said, null for a new entry
	 * @param after what it says since, null for a removed entry
	 */
	default void note(String entry, Verb verb, Editor editor, @Nullable Content before, @Nullable Content after) {
		save(new ContentChange(entry, verb, editor, (before != null) ? ContentJson.write(before) : null,
				(after != null) ? ContentJson.write(after) : null));
	}

}
