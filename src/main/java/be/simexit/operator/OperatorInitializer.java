package be.simexit.operator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import be.simexit.content.ContentRows;
import be.simexit.content.ContentVersion;
import be.simexit.feedback.Feedbacks;
import be.simexit.text.Faults;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the database in line with the operators' data files, in one transaction; what
 * editors say stands beside and stays.
 */
@Component
class OperatorInitializer implements SmartInitializingSingleton {

	private final OperatorFiles files;

	private final Faults faults;

	private final Operators operators;

	private final ContentVersion version;

	private final TransactionTemplate transaction;

	private final CurrentDirectory directory;

	private final Feedbacks feedbacks;

	OperatorInitializer(OperatorFiles files, Faults faults, Operators operators, ContentVersion version,
			TransactionTemplate transaction, CurrentDirectory directory, Feedbacks feedbacks) {
		this.files = files;
		this.faults = faults;
		this.operators = operators;
		this.version = version;
		this.transaction = transaction;
		this.directory = directory;
		this.feedbacks = feedbacks;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.faults.stopIfAny();
		this.transaction.executeWithoutResult((status) -> {
			if (this.version.takes("the operators")) {
				seed();
			}
		});
		this.directory.refresh();
	}

	private void seed() {
		List<Operator> rows = new ArrayList<>(this.operators.findAll());
		Map<Long, Told> before = new HashMap<>();
		contacts(rows).forEach((contact) -> before.put(contact.id(), Told.by(contact)));
		List<OperatorData> said = this.files.operators();
		ContentRows.follow(rows, said.stream().map(OperatorData::alone).toList(),
				(data) -> this.operators.save(new Operator(data)));
		for (OperatorData data : said) {
			rows.stream().filter((row) -> row.code().equals(data.code())).forEach((row) -> row.followParts(data));
		}
		for (Operator operator : rows) {
			if (said.stream().noneMatch((data) -> data.code().equals(operator.code()))) {
				leave(operator);
			}
		}
		contacts(rows).forEach((contact) -> keepVerdicts(contact, before.get(contact.id())));
	}

	private static Stream<Contact> contacts(List<Operator> rows) {
		return rows.stream().flatMap((row) -> row.contacts().stream()).filter((contact) -> contact.id() != null);
	}

	/** Whether it worked is said of a number, not of the note beside it. */
	private void keepVerdicts(Contact contact, @Nullable Told before) {
		Told now = Told.by(contact);
		Long id = contact.id();
		if (id != null && before != null && before.version() != now.version() && before.claim().equals(now.claim())) {
			this.feedbacks.carry(id, before.version(), now.version());
		}
	}

	/** A brand without a file goes, unless editors touched something of it. */
	private void leave(Operator operator) {
		if (operator.isTouchedAnywhere()) {
			operator.keepAllWithoutFile();
		}
		else {
			this.operators.delete(operator);
		}
	}

	/** What a contact claims, and since which version. */
	private record Told(long version, Object claim) {

		static Told by(Contact contact) {
			return new Told(contact.state().version(), contact.content().claim());
		}

	}

}
