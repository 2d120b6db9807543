package be.simexit.operator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import be.simexit.content.ContentVersion;
import be.simexit.content.Current;
import be.simexit.feedback.Feedback;
import be.simexit.feedback.Feedbacks;
import be.simexit.feedback.Voted;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The directory that every page reads: held in memory, renewed when content changes.
 * Votes come and go more often than content, so they are read apart from it.
 */
@Component
public class CurrentDirectory {

	private final Operators operators;

	private final Current<List<OperatorEntry>> content;

	private final Current<Map<Voted, Feedback>> votes;

	private volatile @Nullable Shown shown;

	CurrentDirectory(Operators operators, ContentVersion version, Feedbacks feedbacks,
			TransactionTemplate transaction) {
		this.operators = operators;
		this.content = new Current<>(version::current, () -> transaction.execute((status) -> read()));
		this.votes = new Current<>(version::withVotes, feedbacks::all);
	}

	/**
	 * The directory as it is now.
	 * @return an immutable view, never read from the database by this call
	 */
	@SuppressWarnings("ReferenceEquality")
	public Directory get() {
		List<OperatorEntry> operators = this.content.get();
		Map<Voted, Feedback> feedback = this.votes.get();
		Shown now = this.shown;
		if (now == null || now.operators() != operators || now.votes() != feedback) {
			now = new Shown(operators, feedback,
					new Directory(operators.stream().map((operator) -> with(operator, feedback)).toList()));
			this.shown = now;
		}
		return now.directory();
	}

	/**
	 * Reads the directory from the database again.
	 */
	void refresh() {
		this.content.refresh();
		this.votes.refresh();
	}

	/**
	 * Reads from the database again what visitors said, and nothing else.
	 */
	void refreshVotes() {
		this.votes.refresh();
	}

	@Scheduled(fixedDelayString = "${simexit.content.refresh:2s}", initialDelayString = "${simexit.content.refresh:2s}")
	void follow() {
		this.content.follow();
		this.votes.follow();
	}

	private List<OperatorEntry> read() {
		return this.operators.findAll()
			.stream()
			.map(Operator::entry)
			.sorted(Comparator.comparing((entry) -> entry.data().position()))
			.toList();
	}

	/** An operator with what visitors said; the very entry where that is nothing. */
	private static OperatorEntry with(OperatorEntry operator, Map<Voted, Feedback> votes) {
		List<ContactEntry> all = operator.contacts()
			.stream()
			.map((contact) -> contact
				.with(votes.getOrDefault(new Voted(operator.code(), contact.code(), contact.version()), Feedback.NONE)))
			.toList();
		return all.equals(operator.contacts()) ? operator : new OperatorEntry(operator.data(), all, operator.facts());
	}

	/** The directory that was put together of a state of content and one of votes. */
	private record Shown(List<OperatorEntry> operators, Map<Voted, Feedback> votes, Directory directory) {
	}

}
