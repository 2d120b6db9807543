package be.simexit.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;

import be.simexit.guide.Rule;
import be.simexit.settlement.Line;
import be.simexit.settlement.Range;
import be.simexit.settlement.Working;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One line of a forecast as a page shows it: what it is, how much, how it was worked out
 * and on which rule that rests.
 *
 * @param number its number in drawing and table, from 1
 * @param line the line
 * @param rule the rule it rests on, null if it is not on file
 */
public record Figure(int number, Line line, @Nullable Rule rule) {

	/**
	 * What the line is.
	 * @param words the words of the page
	 * @return for example "Rest of the telephone"
	 */
	public String name(Words words) {
		return words.say("money.line." + this.line.heading().code());
	}

	/**
	 * How much it is.
	 * @param words the words of the page
	 * @return for example "€10.00 to €20.00"
	 */
	public String amount(Words words) {
		return amount(this.line.amount(), words);
	}

	/**
	 * How it was worked out.
	 * @param words the words of the page
	 * @return a sentence
	 */
	public String working(Words words) {
		Working working = this.line.working();
		return words.say("money.working." + working.formula().code(),
				working.values().stream().map((value) -> inWords(value, words)).toArray());
	}

	/**
	 * An amount in words.
	 * @param amount the amount
	 * @param words the words of the page
	 * @return the amount, "at most", or both bounds
	 */
	public static String amount(Range amount, Words words) {
		if (amount.isExact()) {
			return words.euro(amount.low());
		}
		return (amount.low().signum() == 0) ? words.say("money.upTo", words.euro(amount.high()))
				: words.say("money.range", words.euro(amount.low()), words.euro(amount.high()));
	}

	/** Amounts and days are written out; numbers stay numbers, so that plurals fit. */
	private static Object inWords(Object value, Words words) {
		if (value instanceof BigDecimal amount) {
			return words.euro(amount);
		}
		return (value instanceof LocalDate day) ? words.date(day) : value;
	}

}
