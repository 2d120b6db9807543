package be.simexit.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import be.simexit.text.Language;
import be.simexit.text.Plurals;
import be.simexit.text.Written;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Collects what is known, written in one language.
 *
 * @param language the language
 * @param messages the words of the interface
 * @param values what was collected so far
 */
public record FactCollector(Language language, MessageSource messages, Map<LetterFact, String> values) {

	/** Begins with nothing known. */
	public FactCollector(Language language, MessageSource messages) {
		this(language, messages, new EnumMap<>(LetterFact.class));
	}

	/** Notes a value that is known. */
	void put(LetterFact fact, @Nullable String value) {
		if (value != null) {
			this.values.put(fact, value);
		}
	}

	/** Notes that something holds. */
	void flag(LetterFact fact, boolean holds) {
		put(fact, holds ? "" : null);
	}

	boolean knows(LetterFact fact) {
		return this.values.containsKey(fact);
	}

	void add(List<String> given, String field, @Nullable String value) {
		if (value != null) {
			given
				.add(this.messages.getMessage("letter.field." + field, new Object[] { value }, this.language.locale()));
		}
	}

	/** A message in this language, its plurals chosen. */
	public String say(String key, Object... arguments) {
		String message = this.messages.getMessage(key, null, this.language.locale());
		return Plurals.isIn(message) ? Plurals.say(message, this.language.locale(), arguments)
				: this.messages.getMessage(key, arguments, this.language.locale());
	}

	/** A day as this language writes it. */
	public @Nullable String date(@Nullable LocalDate date) {
		return (date != null) ? Written.date(date, this.language) : null;
	}

	/** An amount in euro as this language writes it. */
	public @Nullable String euro(@Nullable BigDecimal amount) {
		return (amount != null) ? Written.euro(amount, this.language) : null;
	}

}
