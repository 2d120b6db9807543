package be.simexit.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import be.simexit.identifier.Iban;
import be.simexit.text.Language;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * What a letter about something that went wrong names.
 *
 * @param on the day it is about, null if not asked or not known
 * @param amount what was paid or is asked for, in euro, null likewise
 * @param owed what was owed in truth, in euro and less than what was paid, null likewise
 * @param other the second customer number, null likewise
 * @param iban the account for money that comes back, without spaces, null if not given
 * @param answerTo where an answer reaches the writer
 * @param letterLanguage the language of the letter
 */
@JsonTypeName("claim")
public record ClaimAnswer(@Nullable LocalDate on, @Nullable BigDecimal amount, @Nullable BigDecimal owed,
		@Nullable String other, @Nullable String iban, String answerTo,
		Language letterLanguage) implements StageAnswer {

	@Override
	public List<Item> items() {
		return Item.list("claimOn", this.on, "claimAmount", this.amount, "claimOwed", this.owed, "claimOther",
				this.other, "iban", (this.iban != null) ? new Iban(this.iban).display() : null, "claimReach",
				this.answerTo, "letterLanguage", this.letterLanguage);
	}

}
