package be.simexit.text;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.ibm.icu.text.ListFormatter;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.web.util.UriUtils;

/**
 * Says things in one language: texts, dates, amounts and the words of the interface.
 */
public final class Words {

	private final Language language;

	private final MessageSource messages;

	/** Messages without placeholders that were said before. */
	private final Map<String, String> plain = new ConcurrentHashMap<>();

	/** The dates of sources are few, and stand on every page many times. */
	private final Map<SourceDate, String> dates = new ConcurrentHashMap<>();

	private final Map<List<Language>, String> languages = new ConcurrentHashMap<>();

	private final Map<String, Boolean> known = new ConcurrentHashMap<>();

	Words(Language language, MessageSource messages) {
		this.language = language;
		this.messages = messages;
	}

	public Language language() {
		return this.language;
	}

	/**
	 * A text.
	 * @param text the text in several languages
	 * @return it in this language
	 */
	public String of(LocalizedText text) {
		return of(text, null);
	}

	/**
	 * A text that may name the operator.
	 * @param text the text in several languages
	 * @param operator the operator's name, null for "your operator"
	 * @return it in this language
	 */
	public String of(LocalizedText text, @Nullable String operator) {
		String said = text.in(this.language);
		if (!said.contains("{operator}")) {
			return said;
		}
		return (operator != null) ? said.replace("{operator}", operator) : said.replaceAll(
				(this.language.source() == Language.ZH) ? " ?\\{operator} ?" : "\\{operator}", say("operator.unnamed"));
	}

	/**
	 * A word of the interface.
	 * @param key its key in the message files
	 * @param arguments what its placeholders stand for
	 * @return the message, its plurals in the forms of this language
	 */
	public String say(String key, Object... arguments) {
		String message = this.plain.computeIfAbsent(key,
				(it) -> this.messages.getMessage(it, null, this.language.locale()));
		if (arguments.length == 0) {
			return message;
		}
		return Plurals.isIn(message) ? Plurals.say(message, this.language.locale(), arguments)
				: this.messages.getMessage(key, arguments, this.language.locale());
	}

	/**
	 * A word of the interface that may not exist.
	 * @param key its key in the message files
	 * @return whether there is such a message
	 */
	public boolean knows(String key) {
		return this.known.computeIfAbsent(key,
				(it) -> this.messages.getMessage(it, null, null, this.language.locale()) != null);
	}

	/**
	 * What is wrong with a field.
	 * @param field the field
	 * @param code why
	 * @return the message of this field, or the general one
	 */
	public String problem(String field, String code) {
		return knows("problem." + field + "." + code) ? say("problem." + field + "." + code) : say("problem." + code);
	}

	/**
	 * What looks wrong with a field.
	 * @param field the field
	 * @param code why
	 * @param about what the message names, empty for nothing
	 * @return the message of this field, or the general one
	 */
	public String problem(String field, String code, String about) {
		return about.isEmpty() ? problem(field, code) : say("problem." + code, about);
	}

	/** What an input says of itself beside its label. */
	public Hints hints() {
		return new Hints(this);
	}

	/**
	 * A date that does not break over lines.
	 * @param date the date
	 * @return it with the month in letters
	 */
	public String date(LocalDate date) {
		return Written.date(date, this.language);
	}

	/**
	 * The date of a source, as exact as the source gives it.
	 * @param date the date
	 * @return it in words, or that the source bears none
	 */
	public String sourceDate(SourceDate date) {
		return this.dates.computeIfAbsent(date, (it) -> it.in(this));
	}

	/**
	 * How well something is proven, and the date of its source.
	 * @param grade the grade
	 * @param date the date of the source
	 * @return both in words, with a dot between
	 */
	public String proof(Coded grade, SourceDate date) {
		return say("grade." + grade.code()) + " · " + sourceDate(date);
	}

	/** The names of some languages in this one, as it writes them within a sentence. */
	public String languageNames(List<Language> languages) {
		return this.languages
			.computeIfAbsent(List.copyOf(languages), (named) -> ListFormatter.getInstance(this.language.locale())
				.format(named.stream().map((it) -> it.locale().getDisplayLanguage(this.language.locale())).toList()));
	}

	/** A day with its weekday, for example "Wednesday 16 December 2026". */
	public String longDate(LocalDate day) {
		return say("date.weekday", Written.weekday(day, this.language), date(day));
	}

	/**
	 * A link that opens an e-mail to oneself.
	 * @param subject the subject
	 * @param body the text
	 * @return a mailto: address without a recipient
	 */
	public String mailto(String subject, String body) {
		return "mailto:?subject=" + UriUtils.encode(subject, StandardCharsets.UTF_8) + "&body="
				+ UriUtils.encode(body, StandardCharsets.UTF_8);
	}

	/** An amount in euro, with two decimals and the sign of the euro. */
	public String euro(BigDecimal amount) {
		return Written.euro(amount, this.language);
	}

	/**
	 * A given answer.
	 * @param field the field it was given in
	 * @param value a constant, a date, an amount or a text
	 * @return it for a person to read
	 */
	public String answer(String field, Object value) {
		if (value instanceof Coded coded) {
			return say("answer." + field + "." + coded.code());
		}
		if (value instanceof LocalDate date) {
			return date(date);
		}
		if (value instanceof BigDecimal amount) {
			return euro(amount);
		}
		String said = this.messages.getMessage("answer." + field + "." + value, null, null, this.language.locale());
		return (said != null) ? said : value.toString();
	}

}
