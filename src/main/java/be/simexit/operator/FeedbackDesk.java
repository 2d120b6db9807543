package be.simexit.operator;

import be.simexit.content.ContentVersion;
import be.simexit.feedback.Feedbacks;
import be.simexit.feedback.Verdict;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes in what visitors say of contacts and shows it at once.
 */
@Component
public class FeedbackDesk {

	private final Feedbacks feedbacks;

	private final ContentVersion version;

	private final CurrentDirectory directory;

	private final TransactionTemplate transaction;

	FeedbackDesk(Feedbacks feedbacks, ContentVersion version, CurrentDirectory directory,
			TransactionTemplate transaction) {
		this.feedbacks = feedbacks;
		this.version = version;
		this.directory = directory;
		this.transaction = transaction;
	}

	/**
	 * Counts a verdict on a contact as the visitor saw it.
	 * @param operator the operator's code
	 * @param contact the contact's code
	 * @param seen the version the visitor saw
	 * @param verdict what the visitor says
	 * @return false if the contact was changed or removed since
	 */
	public boolean take(String operator, String contact, long seen, Verdict verdict) {
		boolean counted = Boolean.TRUE.equals(this.transaction.execute((status) -> {
			this.version.vote();
			return this.feedbacks.count(operator, contact, seen, verdict);
		}));
		this.directory.refreshVotes();
		return counted;
	}

}
