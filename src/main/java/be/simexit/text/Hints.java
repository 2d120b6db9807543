package be.simexit.text;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What an input says of itself beside its label.
 *
 * @param words the words of the page
 */
public record Hints(Words words) {

	private static final Pattern AMOUNT = Pattern
		.compile("(?i)(amount|fee|usage|debt|credit|bonus|advance|deposit|deviceNow|deviceValue)$");

	private static final Pattern NUMBER = Pattern.compile("(?i)(simNumber|months|days|numbers|missed|reminders)$");

	/**
	 * The names of what describes a field, only those that are on the page.
	 * @param field the field
	 * @param wrong whether an error or a warning stands there
	 * @return ids, separated by spaces, null if nothing describes it
	 */
	public @Nullable String described(String field, boolean wrong) {
		String hint = this.words.knows("why." + field) ? field + "-hint" : "";
		String ids = (wrong ? hint + " " + field + "-error" : hint).strip();
		return ids.isEmpty() ? null : ids;
	}

	/**
	 * The keyboard that a telephone should show for a field.
	 * @param field the field
	 * @return "decimal" for amounts, "numeric" for other numbers, null for anything else
	 */
	public @Nullable String inputMode(String field) {
		if (AMOUNT.matcher(field).find()) {
			return "decimal";
		}
		return NUMBER.matcher(field).find() ? "numeric" : null;
	}

}
