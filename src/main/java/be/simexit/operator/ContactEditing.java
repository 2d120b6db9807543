package be.simexit.operator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What editors do to contacts. Visitors see it at once.
 */
@Component
public class ContactEditing {

	private final Operators operators;

	private final OperatorFiles files;

	private final ContentVersion version;

	private final CurrentDirectory directory;

	private final Clock clock;

	ContactEditing(Operators operators, OperatorFiles files, ContentVersion version, CurrentDirectory directory,
			Clock clock) {
		this.operators = operators;
		this.files = files;
		this.version = version;
		this.directory = directory;
		this.clock = clock;
	}

	/**
	 * What the data file says of a contact today, to be laid beside an editor's version.
	 * @param operator the operator's code
	 * @param contact the contact's code
	 * @return the data, or empty if the file does not have that contact
	 */
	public Optional<ContactData> inDataFile(String operator, String contact) {
		return this.files.contact(operator, contact).map(OperatorSeed.ContactSeed::data);
	}

	/**
	 * Changes a contact.
	 * @param operator the operator's code
	 * @param contact the contact's code
	 * @param seen the version the editor saw
	 * @param data what the contact is to be; it keeps every {@link ContactRule}
	 * @param source where that was read
	 * @param editor the name of the editor
	 * @throws ContactChangedException if somebody else changed or removed it since
	 */
	@Transactional
	public void change(String operator, String contact, long seen, ContactData data, SourceEntry source,
			String editor) {
		this.version.bump();
		Operator owner = owner(operator);
		Contact changed = owner.contact(contact).orElseThrow(ContactChangedException::new);
		requireSeen(changed, seen);
		changed.edit(data, owner.source(source.name(), source.url()), editor, LocalDate.now(this.clock));
		refreshAfterCommit();
	}

	/**
	 * Adds a contact under a code of its own.
	 * @param operator the operator's code
	 * @param data what the contact is to be; it keeps every {@link ContactRule}
	 * @param source where that was read
	 * @param editor the name of the editor
	 */
	@Transactional
	public void add(String operator, ContactData data, SourceEntry source, String editor) {
		this.version.bump();
		Operator owner = owner(operator);
		int number = owner.contacts().size() + 1;
		String code = data.channel().code() + "-" + data.purpose().code() + "-" + number;
		Contact added = new Contact(owner, code, number, data, owner.source(source.name(), source.url()));
		added.edit(data, owner.source(source.name(), source.url()), editor, LocalDate.now(this.clock));
		owner.contacts().add(added);
		refreshAfterCommit();
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
		this.version.bump();
		Contact removed = this.operators.findByCode(operator)
			.flatMap((owner) -> owner.contact(contact))
			.orElseThrow(ContactChangedException::new);
		requireSeen(removed, seen);
		removed.remove(editor, LocalDate.now(this.clock));
		refreshAfterCommit();
	}

	private Operator owner(String operator) {
		return this.operators.findByCode(operator).orElseThrow(ContactChangedException::new);
	}

	private static void requireSeen(Contact contact, long seen) {
		if (contact.version() != seen || contact.isRemoved()) {
			throw new ContactChangedException();
		}
	}

	private void refreshAfterCommit() {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				ContactEditing.this.directory.refresh();
			}
		});
	}

}
