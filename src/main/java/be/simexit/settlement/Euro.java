package be.simexit.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import be.simexit.identifier.Typed;

/**
 * Reads amounts in euro as people write them.
 */
public final class Euro {

	private static final String SIGN = "(?:€|eur(?:o|os)?)";

	/** "12€50": the sign stands for the comma. */
	private static final Pattern SIGN_BETWEEN = Pattern.compile("(?i)([0-9]{1,6}) ?" + SIGN + " ?([0-9]{2})");

	private static final Pattern SIGN_AROUND = Pattern.compile("(?i)^" + SIGN + " ?| ?" + SIGN + "$");

	private static final Pattern PLAIN = Pattern.compile("([0-9]{1,6})(?:[.,]([0-9]{1,2}))?");

	/** A space groups only before exactly three digits. */
	private static final Pattern SPACED = Pattern.compile("[0-9]{1,3}(?: [0-9]{3})+(?:[.,][0-9]{1,2})?");

	private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([.,])[0-9]{3})+(?:([.,])([0-9]{1,2}))?");

	private Euro() {
	}

	/**
	 * Reads an amount of at most 999,999.99 euro.
	 * @param typed for example "12", "12,50", "12€50", "1 234,56", "1.234,56" or "€
	 * 1234.5"
	 * @return the amount with two decimals, or empty if it is no amount, is negative, or
	 * has an ambiguous grouping such as "1.234" or "12 50"
	 */
	public static Optional<BigDecimal> parse(String typed) {
		String plain = Typed.plain(typed).replaceAll("\\s+", " ");
		Matcher between = SIGN_BETWEEN.matcher(plain);
		if (between.matches()) {
			return amount(between.group(1), between.group(2));
		}
		String number = SIGN_AROUND.matcher(plain).replaceAll("").strip();
		if (SPACED.matcher(number).matches()) {
			number = number.replace(" ", "");
		}
		Matcher grouped = GROUPED.matcher(number);
		if (grouped.matches() && grouped.group(2) != null && !grouped.group(2).equals(grouped.group(1))) {
			return amount(number.substring(0, grouped.start(2)).replaceAll("[.,]", ""), grouped.group(3));
		}
		Matcher single = PLAIN.matcher(number);
		return single.matches() ? amount(single.group(1), (single.group(2) != null) ? single.group(2) : "0")
				: Optional.empty();
	}

	/**
	 * Reads an amount that may be a credit.
	 * @param typed an amount, with a minus before it for a credit, for example "-10,00"
	 * @return the amount with two decimals, negative for a credit, or empty
	 */
	public static Optional<BigDecimal> parseSigned(String typed) {
		String plain = Typed.plain(typed);
		String unsigned = plain.replaceFirst("^((?i)" + SIGN + ")? ?- ?", "$1");
		return unsigned.equals(plain) ? parse(plain) : parse(unsigned).map(BigDecimal::negate);
	}

	private static Optional<BigDecimal> amount(String euro, String cents) {
		return Optional.of(new BigDecimal(euro + "." + cents).setScale(2, RoundingMode.UNNECESSARY));
	}

}
