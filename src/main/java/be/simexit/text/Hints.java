package be.simexit.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What an input says of itself beside its label.
 *
 * @param words the words of the page
 */
public record Hints(Words words) {

	private static final Pattern AMOUNT = Pattern
		.compile("(?i)(amount|owed|fee|usage|debt|credit|bonus|advance|deposit|deviceNow|deviceValue)$");

	private static final Pattern STORED_DAY = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

	private static final List<String> NO_DAY = List.of("", "", "");

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
	 * What a field is called on a page.
	 * @param field the field
	 * @param labels keys of messages by field, null for none: what the page calls some of
	 * its fields
	 * @return the message of the page, else the usual one
	 */
	public String label(String field, @Nullable Map<String, String> labels) {
		String key = (labels != null) ? labels.getOrDefault(field, "") : "";
		return this.words.say(this.words.knows(key) ? key : "field." + field);
	}

	/**
	 * What is wrong with a field, said away from it: a message that would do for any
	 * field is preceded by the label of this one.
	 * @param field the field
	 * @param code why it is refused
	 * @param labels what the page calls some of its fields, as for the label
	 * @return the message, which tells one day or amount of a page from another
	 */
	public String problem(String field, String code, @Nullable Map<String, String> labels) {
		String said = this.words.problem(field, code);
		boolean general = !this.words.knows("problem." + field + "." + code) && this.words.knows("field." + field);
		return general ? this.words.say("problem.named", label(field, labels), said) : said;
	}

	/**
	 * A typed day in words, so that nobody mistakes the month for the day.
	 * @param typed the day as stored, null or anything else for none
	 * @return the day with its weekday, null if there is none
	 */
	public @Nullable String dayInWords(@Nullable String typed) {
		return Written.isDay(typed) ? this.words.longDate(LocalDate.parse(String.valueOf(typed))) : null;
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

	/**
	 * A day in three boxes.
	 * @param typed the day as stored or as typed, null for none
	 * @return day, month and year; all of it in the first box if it is no day
	 */
	public List<String> day(@Nullable String typed) {
		if (typed == null) {
			return NO_DAY;
		}
		Matcher stored = STORED_DAY.matcher(typed);
		if (stored.matches()) {
			return List.of(stored.group(3).replaceFirst("^0", ""), stored.group(2).replaceFirst("^0", ""),
					stored.group(1));
		}
		List<String> parts = List.of(typed.split("/", -1));
		return (parts.size() == NO_DAY.size()) ? parts : List.of(typed, "", "");
	}

}
