package be.simexit.operator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What editors do to contacts. Visitors see it at once.
 */
@Component
public class ContactEditing {

	/** The version to give for a contact that does not exist yet. */
	public static final long NEW = -1;

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
	 * Changes a contact, or adds it if there is none with this code.
	 * @param operator the operator's code
	 * @param contact the contact's code
	 * @param seen the version the editor saw, {@link #NEW} for a new contact
	 * @param data what the contact is to be; it keeps every {@link ContactRule}
	 * @param sourceName the name of its source
	 * @param sourceUrl the address of its source, null if it has none
	 * @param editor the name of the editor
	 * @throws ContactChangedException if somebody else changed it since
	 */
	@Transactional
	public void save(String operator, String contact, long seen, ContactData data, String sourceName,
			@Nullable String sourceUrl, String editor) {
		this.version.bump();
		Operator owner = this.operators.findByCode(operator).orElseThrow(ContactChangedException::new);
		Source source = owner.source(sourceName, sourceUrl);
		Contact changed = (seen == NEW) ? add(owner, contact, data, source)
				: owner.contact(contact).orElseThrow(ContactChangedException::new);
		if (seen != NEW) {
			requireSeen(changed, seen);
		}
		changed.edit(data, source, editor, LocalDate.now(this.clock));
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

	private static Contact add(Operator owner, String code, ContactData data, Source source) {
		if (owner.contact(code).isPresent()) {
			throw new ContactChangedException();
		}
		Contact added = new Contact(owner, code, owner.contacts().size(), data, source);
		owner.contacts().add(added);
		return added;
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
