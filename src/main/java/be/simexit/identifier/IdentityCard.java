package be.simexit.identifier;

import java.util.Locale;

/**
 * The number of a Belgian identity card or foreigner's card (formats.md, 4). Asked only
 * where an operator asks for it.
 *
 * @param value the number as it is printed
 */
public record IdentityCard(String value) {

	/**
	 * Reads the number of a Belgian identity card: twelve digits, the last two the check
	 * pair.
	 * @param typed anything a person types or pastes
	 * @return the number, or the refusal "characters", "length" or "checkDigit", in this
	 * order
	 */
	public static Reading<IdentityCard> parse(String typed) {
		String digits = Typed.without(".-", typed);
		if (!Typed.digitsOnly(digits)) {
			return Reading.refused("characters");
		}
		if (digits.length() != 12) {
			return Reading.refused("length");
		}
		long remainder = Long.parseLong(digits.substring(0, 10)) % 97;
		if (Long.parseLong(digits.substring(10)) != ((remainder == 0) ? 97 : remainder)) {
			return Reading.refused("checkDigit");
		}
		return Reading
			.ok(new IdentityCard(digits.substring(0, 3) + "-" + digits.substring(3, 10) + "-" + digits.substring(10)));
	}

	/**
	 * Reads the number of a foreigner's card: B and nine digits, or nine digits on older
	 * cards. Only the shape is known.
	 * @param typed anything a person types or pastes
	 * @return the number, with the warning "old" for the older shape, or the refusal
	 * "shape"
	 */
	public static Reading<IdentityCard> parseForeigners(String typed) {
		String plain = Typed.without(".-", typed).toUpperCase(Locale.ROOT);
		if (plain.matches("B[0-9]{9}")) {
			return Reading.ok(new IdentityCard("B " + plain.substring(1, 8) + " " + plain.substring(8)));
		}
		return plain.matches("[0-9]{9}") ? Reading.warned(new IdentityCard(plain), "old") : Reading.refused("shape");
	}

}
