package be.simexit.operator;

import java.util.Comparator;
import java.util.Map;

import be.simexit.content.ContentVersion;
import be.simexit.content.Current;
import be.simexit.feedback.Feedback;
import be.simexit.feedback.Feedbacks;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The directory that every page reads: held in memory, renewed when content changes.
 */
@Component
public class CurrentDirectory {

	private final Operators operators;

	private final Feedbacks feedbacks;

	private final Current<Directory> directory;

	CurrentDirectory(Operators operators, ContentVersion version, Feedbacks feedbacks,
			TransactionTemplate transaction) {
		this.operators = operators;
		this.feedbacks = feedbacks;
		this.directory = new Current<>(version::current, () -> transaction.execute((status) -> read()));
	}

	/**
	 * The directory as it is now.
	 * @return an immutable view, never read from the database by this call
	 */
	public Directory get() {
		return this.directory.get();
	}

	/**
	 * Reads the directory from the database again.
	 */
	void refresh() {
		this.directory.refresh();
	}

	@Scheduled(fixedDelayString = "${simexit.content.refresh:2s}", initialDelayString = "${simexit.content.refresh:2s}")
	void follow() {
		this.directory.follow();
	}

	private Directory read() {
		Map<Long, Feedback> feedback = this.feedbacks.all();
		return new Directory(this.operators.findAll()
			.stream()
			.map((operator) -> operator.entry(feedback))
			.sorted(Comparator.comparing((entry) -> entry.data().position()))
			.toList());
	}

}
