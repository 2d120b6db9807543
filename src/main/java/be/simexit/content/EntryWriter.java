package be.simexit.content;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes entries of one kind and their history, within a transaction of the desk.
 *
 * @param <T> the shape
 * @param <E> the kind of row
 */
record EntryWriter<T extends Content, E extends ContentEntry<T>>(Entries<T, E> entries, ContentChanges changes) {

	private static final Logger log = LoggerFactory.getLogger(EntryWriter.class);

	void change(EntryName name, Merge merge, @Nullable How how, Deed deed) {
		E row = standing(name);
		Leaves merged = merge.onto(Leaves.of(row.content()));
		T said = merged.as(this.entries.shape());
		if (!this.entries.flaws().apply(said).isEmpty()) {
			throw new ContentChangedException(Set.of());
		}
		note(name, row, Verb.EDITED, deed, (it) -> row.edit(said, deed.check(how)));
	}

	EntryName add(String operator, Leaves wants, @Nullable How how, Deed deed) {
		E row = this.entries.add().apply(operator, wants.as(this.entries.shape()));
		Leaves coded = wants.coded(row.code());
		row.edit(coded.as(this.entries.shape()), deed.check(how));
		EntryName name = new EntryName(this.entries.kind(), operator, row.code());
		keep(new ContentChange(name, Verb.ADDED, deed, Undo.Turn.NOTHING, Undo.Turn.of(row)));
		return name;
	}

	/** Does something to an entry that is on the pages as the editor saw it. */
	void write(EntryName name, long seen, Verb verb, Deed deed, Consumer<E> act) {
		E row = standing(name);
		if (row.state().version() != seen) {
			throw new ContentChangedException(Set.of());
		}
		note(name, row, verb, deed, act);
	}

	void restore(EntryName name, Deed deed) {
		E row = any(name);
		if (!row.isRemoved()) {
			throw new ContentChangedException(Set.of());
		}
		note(name, row, Verb.RESTORED, deed, (it) -> it.setTo(it.content(), it.state().check()));
	}

	void takeFile(EntryName name, long seen, Deed deed) {
		E row = any(name);
		if (row.state().version() != seen || row.inFile() == null) {
			throw new ContentChangedException(Set.of());
		}
		note(name, row, Verb.TOOK_FILE, deed, ContentEntry::takeFile);
	}

	/**
	 * Takes a change back, unless what is left would break a rule: fields that were
	 * changed since may not go with those of before.
	 */
	void undo(EntryName name, ContentChange change, Deed deed) {
		E row = any(name);
		Undo undo = new Undo(change.turnBefore(), change.turnAfter());
		Undo.Turn before = Undo.Turn.of(row);
		undo.of(row);
		if (!row.isRemoved() && !this.entries.flaws().apply(row.content()).isEmpty()) {
			throw new ContentChangedException(Set.of());
		}
		Undo.Turn after = Undo.Turn.of(row);
		if (!before.equals(after)) {
			keep(new ContentChange(name, Verb.UNDID, deed, before, after));
		}
		else if (!undo.before().equals(undo.after())) {
			throw new ContentChangedException(Set.of());
		}
	}

	private void note(EntryName name, E row, Verb verb, Deed deed, Consumer<E> act) {
		Undo.Turn before = Undo.Turn.of(row);
		act.accept(row);
		keep(new ContentChange(name, verb, deed, before, Undo.Turn.of(row)));
	}

	private void keep(ContentChange change) {
		this.changes.save(change);
		log.info("Editor '{}': {} {}", change.changedBy(), change.verb(), change.entry());
		Runnable refresh = this.entries.refresh();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				refresh.run();
			}
		});
	}

	private E any(EntryName name) {
		return this.entries.find().apply(name).orElseThrow(() -> new ContentChangedException(Set.of()));
	}

	private E standing(EntryName name) {
		E row = any(name);
		if (row.isRemoved()) {
			throw new ContentChangedException(Set.of());
		}
		return Objects.requireNonNull(row);
	}

}
