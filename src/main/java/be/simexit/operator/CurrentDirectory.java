package be.simexit.operator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The directory that every page reads: held in memory, renewed when content changes.
 */
@Component
public class CurrentDirectory {

	private final Operators operators;

	private final ContentVersion version;

	private final Feedbacks feedbacks;

	private final TransactionTemplate transaction;

	private volatile Directory directory = new Directory(List.of());

	private volatile long loaded = -1;

	CurrentDirectory(Operators operators, ContentVersion version, Feedbacks feedbacks,
			TransactionTemplate transaction) {
		this.operators = operators;
		this.version = version;
		this.feedbacks = feedbacks;
		this.transaction = transaction;
	}

	/**
	 * The directory as it is now.
	 * @return an immutable view, never read from the database by this call
	 */
	public Directory get() {
		return this.directory;
	}

	/**
	 * Reads the directory from the database again.
	 */
	void refresh() {
		this.transaction.executeWithoutResult((status) -> {
			this.loaded = this.version.current();
			Map<Long, Feedback> feedback = this.feedbacks.all();
			this.directory = new Directory(this.operators.findAll()
				.stream()
				.map((operator) -> entry(operator, feedback))
				.sorted(Comparator.comparing((entry) -> entry.data().position()))
				.toList());
		});
	}

	@Scheduled(fixedDelayString = "${simexit.content.refresh:2s}", initialDelayString = "${simexit.content.refresh:2s}")
	void follow() {
		if (this.version.current() != this.loaded) {
			refresh();
		}
	}

	static OperatorEntry entry(Operator operator, Map<Long, Feedback> feedback) {
		List<ContactEntry> contacts = operator.contacts()
			.stream()
			.filter((contact) -> !contact.isRemoved())
			.sorted(Comparator.comparing(Contact::position))
			.map((contact) -> contact.entry(feedback))
			.toList();
		List<FactEntry> facts = operator.facts()
			.stream()
			.sorted(Comparator.comparing(OperatorFact::position))
			.map(OperatorFact::entry)
			.toList();
		return new OperatorEntry(operator.code(), operator.data(), contacts, facts);
	}

}
