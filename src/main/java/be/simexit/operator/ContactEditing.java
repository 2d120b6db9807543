package be.simexit.operator;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import be.simexit.content.ContentChanges;
import be.simexit.content.ContentVersion;
import be.simexit.content.Editor;
import be.simexit.content.Source;
import be.simexit.content.Verb;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What editors do to contacts. Visitors see it at once, and the history keeps it.
 */
@Component
public class ContactEditing {

	private final Operators operators;

	private final ContentVersion version;

	private final ContentChanges changes;

	private final CurrentDirectory directory;

	private final Clock clock;

	ContactEditing(Operators operators, ContentVersion version, ContentChanges changes, CurrentDirectory directory,
			Clock clock) {
		this.operators = operators;
		this.version = version;
		this.changes = changes;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * What the data file says of a contact, to be laid beside an editor's version.
	 * @param operator the operator's code
	 * @param contact the contact's code
	 * @return the data, or empty if the file does not have that contact
	 */
	@Transactional(readOnly = true)
	public Optional<ContactData> inDataFile(String operator, String contact) {
		return this.operators.findByCode(operator)
			.flatMap((owner) -> owner.contact(contact))
			.flatMap((row) -> Optional.ofNullable(row.inFile()));
	}

	/**
	 * Changes a contact; further sources that say the same stay.
	 * @param operator the operator's code
	 * @param contact the contact's code
	 * @param seen the version the editor saw
	 * @param said what the contact is to be; it keeps every {@link ContactRule}
	 * @param editor the name of the editor
	 * @throws ContactChangedException if somebody else changed or removed it since
	 */
	@Transactional
	public void change(String operator, String contact, long seen, ContactData said, String editor) {
		Contact row = seen(operator, contact, seen);
		ContactData before = row.content();
		ContactData after = said.from(contact, known(said.source(), before, row.inFile()), before.also(),
				said.value().equals(before.value()) ? before.advice() : null);
		row.edit(after, editor, LocalDate.now(this.clock));
		note(row, Verb.EDITED, editor, before, after);
	}

	/** An editor types name and address of a source; the file's code of it stays. */
	private static Source known(Source typed, ContactData before, @Nullable ContactData inFile) {
		return Stream
			.concat(before.sources().stream(), Stream.ofNullable(inFile).flatMap((it) -> it.sources().stream()))
			.filter(typed::sameAs)
			.findFirst()
			.orElse(typed);
	}

	/**
	 * Adds a contact under a code of its own.
	 * @param operator the operator's code
	 * @param said what the contact is to be; it keeps every {@link ContactRule}
	 * @param editor the name of the editor
	 */
	@Transactional
	public void add(String operator, ContactData said, String editor) {
		this.version.bump();
		Contact row = owner(operator).add(said);
		ContactData after = said.from(row.code(), said.source(), said.also(), null);
		row.edit(after, editor, LocalDate.now(this.clock));
		note(row, Verb.ADDED, editor, null, after);
	}

	/**
	 * Removes a contact from every page; the data file does not bring it back.
	 * @param operator the operator's code
	 * @param contact the contact's code
	 * @param seen the version the editor saw
	 * @param editor the name of the editor
	 * @throws ContactChangedException if somebody else changed it since
	 */
	@Transactional
	public void remove(String operator, String contact, long seen, String editor) {
		Contact row = seen(operator, contact, seen);
		row.remove();
		note(row, Verb.REMOVED, editor, row.content(), null);
	}

	/**
	 * Notes that a contact was found still true; what it says and what visitors said of
	 * it stay.
	 * @param operator the operator's code
	 * @param contact the contact's code
	 * @param seen the version the editor saw
	 * @param editor the name of the editor
	 * @throws ContactChangedException if somebody else changed or removed it since
	 */
	@Transactional
	public void check(String operator, String contact, long seen, String editor) {
		Contact row = seen(operator, contact, seen);
		row.check(editor, LocalDate.now(this.clock));
		note(row, Verb.CHECKED, editor, row.content(), row.content());
	}

	/**
	 * Takes what the data file says of a contact again, also of a removed one.
	 * @param operator the operator's code
	 * @param contact the contact's code
	 * @param seen the version the editor saw
	 * @param editor the name of the editor
	 * @throws ContactChangedException if somebody else changed it since, or if the file
	 * does not have that contact
	 */
	@Transactional
	public void takeFile(String operator, String contact, long seen, String editor) {
		Contact row = anyway(operator, contact, seen);
		ContactData inFile = row.inFile();
		if (inFile == null) {
			throw new ContactChangedException();
		}
		ContactData before = row.isRemoved() ? null : row.content();
		row.takeFile();
		note(row, Verb.TOOK_FILE, editor, before, inFile);
	}

	private Operator owner(String operator) {
		return this.operators.findByCode(operator).orElseThrow(ContactChangedException::new);
	}

	/**
	 * The contact as the editor saw it; other writers wait until the transaction ends.
	 */
	private Contact seen(String operator, String contact, long seen) {
		Contact row = anyway(operator, contact, seen);
		if (row.isRemoved()) {
			throw new ContactChangedException();
		}
		return row;
	}

	/** The contact as the editor saw it, even if it is removed. */
	private Contact anyway(String operator, String contact, long seen) {
		this.version.bump();
		return owner(operator).contact(contact)
			.filter((row) -> row.state().version() == seen)
			.orElseThrow(ContactChangedException::new);
	}

	private void note(Contact row, Verb verb, String editor, @Nullable ContactData before,
			@Nullable ContactData after) {
		this.changes.note("contact " + row.operator().code() + "/" + row.code(), verb,
				new Editor(editor, Instant.now(this.clock), null), before, after);
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				ContactEditing.this.directory.refresh();
			}
		});
	}

}
