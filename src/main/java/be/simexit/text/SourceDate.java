package be.simexit.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * The date of a source, as exact as the source gives it.
 *
 * @param value {@code undated}, or an ISO date that may lack its day or month
 * ("2022-03"), may be approximate ("~2023"), a span ("2021-09/2021-11"), or open to later
 * ("2023/")
 */
public record SourceDate(@JsonValue String value) {

	/** A source that bears no date. */
	public static final SourceDate UNDATED = new SourceDate("undated");

	private static final Pattern SHAPE = Pattern
		.compile("~?(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(/(?:(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?)?)?");

	public SourceDate {
		if (!"undated".equals(value) && earliest(value) == null) {
			throw new IllegalArgumentException("the date '" + value
					+ "' is neither 'undated' nor of the form 2026-06-05, 2022-03, 2017, ~2023, 2018/2021 or 2023/");
		}
	}

	/**
	 * Reads a date.
	 * @param value the written form
	 * @return the date
	 * @throws IllegalArgumentException if it has another form
	 */
	@JsonCreator
	public static SourceDate of(String value) {
		return new SourceDate(value.strip());
	}

	/**
	 * Reads a date that somebody typed.
	 * @param typed what was typed
	 * @return the date, or empty if it has another form
	 */
	public static Optional<SourceDate> parse(String typed) {
		String value = typed.strip();
		return (UNDATED.value.equals(value) || earliest(value) != null) ? Optional.of(new SourceDate(value))
				: Optional.empty();
	}

	/**
	 * The earliest day this date can mean, from which the age of a fact is counted.
	 * @return the day, or empty if undated
	 */
	public Optional<LocalDate> earliest() {
		return Optional.ofNullable(earliest(this.value));
	}

	/**
	 * This date as exact as it is.
	 * @param words the words of the page
	 * @return it in words, or that the source bears none
	 */
	String in(Words words) {
		if (equals(UNDATED)) {
			return words.say("date.undated");
		}
		if (this.value.endsWith("/")) {
			return words.say("date.since",
					Written.inPart(this.value.substring(0, this.value.length() - 1), words.language()));
		}
		boolean about = this.value.startsWith("~");
		String date = about ? this.value.substring(1) : this.value;
		int slash = date.indexOf('/');
		String written = (slash > 0)
				? Written.span(date.substring(0, slash), date.substring(slash + 1), words.language())
				: Written.inPart(date, words.language());
		return words.say(about ? "date.about" : "date.on", written);
	}

	private static @Nullable LocalDate earliest(String value) {
		Matcher matcher = SHAPE.matcher(value);
		if (!matcher.matches()) {
			return null;
		}
		try {
			LocalDate first = LocalDate.of(part(matcher.group(1)), part(matcher.group(2)), part(matcher.group(3)));
			boolean span = matcher.group(5) != null;
			LocalDate last = span ? LocalDate.of(part(matcher.group(5)), part(matcher.group(6)), part(matcher.group(7)))
					: first;
			return last.isBefore(first) ? null : first;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static int part(@Nullable String digits) {
		return (digits != null) ? Integer.parseInt(digits) : 1;
	}

}
