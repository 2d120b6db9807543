package be.simexit.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors do to content. Visitors see it at once, the history keeps it, and
 * everything can be undone. One writer at a time, on all nodes.
 */
@Component
public class ContentDesk {

	private final Map<EntryKind, EntryWriter<?, ?>> writers = new EnumMap<>(EntryKind.class);

	private final ContentVersion version;

	private final ContentChanges changes;

	ContentDesk(List<Entries<?, ?>> kinds, ContentVersion version, ContentChanges changes) {
		kinds.forEach((entries) -> this.writers.put(entries.kind(), new EntryWriter<>(entries, changes)));
		this.version = version;
		this.changes = changes;
	}

	/**
	 * Changes an entry: the fields that the editor changed, on top of what others changed
	 * meanwhile.
	 * @param name its name
	 * @param merge what the editor saw and wants
	 * @param how how the editor checked it, null if not
	 * @param deed who, when and why
	 * @throws ContentChangedException if somebody else changed the same field to
	 * something else, or removed the entry, or if both changes together break a rule
	 */
	@Transactional
	public void change(EntryName name, Merge merge, @Nullable How how, Deed deed) {
		writer(name.kind()).change(name, merge, how, deed);
	}

	/**
	 * Adds a contact or fact under a code of its own.
	 * @param kind contact or fact
	 * @param operator the operator's code
	 * @param wants what it is to say; it breaks no rule
	 * @param how how the editor checked it, null if not
	 * @param deed who, when and why
	 * @return the name of the new entry
	 */
	@Transactional
	public EntryName add(EntryKind kind, String operator, Leaves wants, @Nullable How how, Deed deed) {
		return writer(kind).add(operator, wants, how, deed);
	}

	/**
	 * Notes that an entry was found still true; what it says and what visitors said of it
	 * stay.
	 * @param name its name
	 * @param seen the version the editor saw
	 * @param how how the editor checked it
	 * @param deed who and when
	 * @throws ContentChangedException if somebody else changed or removed it since
	 */
	@Transactional
	public void check(EntryName name, long seen, How how, Deed deed) {
		writer(name.kind()).write(name, seen, Verb.CHECKED, deed, (row) -> row.check(deed.check(how)));
	}

	/**
	 * Removes an entry from every page; the data file does not bring it back.
	 * @param name its name
	 * @param seen the version the editor saw
	 * @param deed who, when and why
	 * @throws ContentChangedException if somebody else changed or removed it since
	 */
	@Transactional
	public void remove(EntryName name, long seen, Deed deed) {
		writer(name.kind()).write(name, seen, Verb.REMOVED, deed, ContentEntry::remove);
	}

	/**
	 * Brings a removed entry back as it was.
	 * @param name its name
	 * @param deed who, when and why
	 * @throws ContentChangedException if it is back already
	 */
	@Transactional
	public void restore(EntryName name, Deed deed) {
		writer(name.kind()).restore(name, deed);
	}

	/**
	 * Takes what the data file says of an entry again, also of a removed one.
	 * @param name its name
	 * @param seen the version the editor saw
	 * @param deed who, when and why
	 * @throws ContentChangedException if somebody else changed it since, or if the file
	 * does not have it
	 */
	@Transactional
	public void takeFile(EntryName name, long seen, Deed deed) {
		writer(name.kind()).takeFile(name, seen, deed);
	}

	/**
	 * Takes back all changes of a deed, the latest first. What others changed since in
	 * other fields stays.
	 * @param undone the code of the deed
	 * @param deed who, when and why
	 * @throws ContentChangedException if what it changed was changed again since, or if
	 * there is no such deed
	 */
	@Transactional
	public void undo(String undone, Deed deed) {
		this.version.bump();
		List<ContentChange> all = this.changes.findByDeedOrderByIdDesc(undone);
		if (all.isEmpty()) {
			throw new ContentChangedException(Set.of());
		}
		for (ContentChange change : all) {
			EntryName name = EntryName.parse(change.entry()).orElseThrow();
			writer(name.kind()).undo(name, change, deed);
		}
	}

	/** The writer of a kind; other writers wait until the transaction ends. */
	private EntryWriter<?, ?> writer(EntryKind kind) {
		this.version.bump();
		return Objects.requireNonNull(this.writers.get(kind), "every kind has its entries");
	}

}
