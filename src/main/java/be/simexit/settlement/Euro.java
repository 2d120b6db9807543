package be.simexit.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads amounts in euro as people write them (formats.md, 10).
 */
public final class Euro {

	private static final Pattern PLAIN = Pattern.compile("([0-9]{1,6})(?:[.,]([0-9]{1,2}))?");

	private static final Pattern GROUPED = Pattern.compile("[0-9]{1,3}(?:([.,])[0-9]{3})+(?:([.,])([0-9]{1,2}))?");

	private Euro() {
	}

	/**
	 * Reads an amount of at most 999,999.99 euro.
	 * @param typed for example "12", "12,50", "1.234,56" or "€ 1234.5"
	 * @return the amount with two decimals, or empty if it is no amount, is negative, or
	 * has an ambiguous grouping such as "1.234"
	 */
	public static Optional<BigDecimal> parse(String typed) {
		String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC)
			.replaceAll("(?i)€|eur(o|os)?", "")
			.replaceAll("\\s", "");
		Matcher grouped = GROUPED.matcher(plain);
		if (grouped.matches() && grouped.group(2) != null && !grouped.group(2).equals(grouped.group(1))) {
			String digits = plain.substring(0, grouped.start(2)).replaceAll("[.,]", "");
			return Optional.of(new BigDecimal(digits + "." + grouped.group(3)).setScale(2, RoundingMode.UNNECESSARY));
		}
		Matcher single = PLAIN.matcher(plain);
		if (!single.matches()) {
			return Optional.empty();
		}
		String cents = (single.group(2) != null) ? single.group(2) : "0";
		return Optional.of(new BigDecimal(single.group(1) + "." + cents).setScale(2, RoundingMode.UNNECESSARY));
	}

}
