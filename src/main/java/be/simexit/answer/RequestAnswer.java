package be.simexit.answer;

import java.time.LocalDate;
import java.util.List;

import be.simexit.text.Language;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * The request: when the line is to end, and how it is to be written.
 *
 * @param endDate the day the line is to end
 * @param letterLanguage the language of the letter
 * @param registered true if the letter goes by registered post
 * @param answerTo where the operator can write to, an address or an e-mail address, null
 * if the details tell it
 */
@JsonTypeName("request")
public record RequestAnswer(LocalDate endDate, Language letterLanguage, @Nullable Boolean registered,
		@Nullable String answerTo) implements StageAnswer {

	/**
	 * A request of somebody whose address the operator knows, by ordinary post.
	 * @param endDate the day the line is to end
	 * @param letterLanguage the language of the letter
	 */
	public RequestAnswer(LocalDate endDate, Language letterLanguage) {
		this(endDate, letterLanguage, null, null);
	}

	@Override
	public List<Item> items() {
		return Item.list("endDate", this.endDate, "letterLanguage", this.letterLanguage, "answerTo", this.answerTo);
	}

}
