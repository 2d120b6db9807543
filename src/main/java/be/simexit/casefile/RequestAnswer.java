package be.simexit.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import be.simexit.operator.Way;
import be.simexit.text.Language;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * The request: when the line is to end, and what was done about it.
 *
 * @param endDate the day the line is to end
 * @param letterLanguage the language of the letter
 * @param later whether the person goes on without having sent it yet
 * @param sent how and when it was handed in, null until the person says so
 * @param registered true if the letter goes by registered post
 * @param answerTo where the operator can write to, an address or an e-mail address, null
 * if the details tell it
 */
@JsonTypeName("request")
public record RequestAnswer(LocalDate endDate, Language letterLanguage, boolean later, @Nullable Sent sent,
		@Nullable Boolean registered, @Nullable String answerTo) implements StageAnswer {

	/**
	 * A request of somebody whose address the operator knows, by ordinary post.
	 * @param endDate the day the line is to end
	 * @param letterLanguage the language of the letter
	 * @param later whether the person goes on without having sent it yet
	 * @param sent how and when it was handed in, null until the person says so
	 */
	public RequestAnswer(LocalDate endDate, Language letterLanguage, boolean later, @Nullable Sent sent) {
		this(endDate, letterLanguage, later, sent, null, null);
	}

	/**
	 * This answer as far as it concerns one operator: what was sent to another one does
	 * not count.
	 * @param operator the operator's code, null if none is chosen
	 * @return this answer, without the hand-in if it went elsewhere
	 */
	public RequestAnswer to(@Nullable String operator) {
		boolean elsewhere = this.sent != null && !this.sent.operator().equals(operator);
		return elsewhere
				? new RequestAnswer(this.endDate, this.letterLanguage, false, null, this.registered, this.answerTo)
				: this;
	}

	@Override
	public boolean isComplete() {
		return this.sent != null || this.later;
	}

	@Override
	public List<Item> items() {
		List<Item> items = new ArrayList<>(
				Item.list("endDate", this.endDate, "letterLanguage", this.letterLanguage, "answerTo", this.answerTo));
		if (this.sent != null) {
			items.addAll(Item.list("sentOn", this.sent.on(), "sentBy", this.sent.by(), "sentWith", this.sent.with(),
					"sentReference", this.sent.reference(), "sentReceipt", this.sent.receipt()));
		}
		return items;
	}

	/**
	 * Evidence of the hand-in.
	 *
	 * @param operator the code of the operator it went to
	 * @param on the day
	 * @param by the way
	 * @param with the person spoken to, null if not given
	 * @param reference the operator's reference, null if not given
	 * @param receipt the number of the registered letter, null if not given
	 */
	public record Sent(String operator, LocalDate on, Way by, @Nullable String with, @Nullable String reference,
			@Nullable String receipt) {
	}

}
