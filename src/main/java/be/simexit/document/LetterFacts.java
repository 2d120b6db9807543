package be.simexit.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import be.simexit.casefile.DetailsAnswer;
import be.simexit.casefile.RefundAnswer;
import be.simexit.casefile.RequestAnswer;
import be.simexit.identifier.Iban;
import be.simexit.identifier.MobileNumber;
import be.simexit.identifier.SimNumber;
import be.simexit.journey.Visit;
import be.simexit.text.Language;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * All that a case knows for a letter, in one language.
 *
 * @param values value by placeholder; only what is known is there
 */
record LetterFacts(Map<String, String> values) {

	static LetterFacts of(Visit visit, RequestAnswer request, Language language, MessageSource messages) {
		Map<String, String> values = new HashMap<>();
		DetailsAnswer details = visit.find(DetailsAnswer.class).orElseThrow();
		put(values, "mobile", (details.mobile() != null) ? new MobileNumber(details.mobile()).display() : null);
		put(values, "endDate", Words.date(request.endDate(), language));
		put(values, "holder", visit.isDeath() ? details.name() : null);
		put(values, "identifiers", identifiers(details, language, messages));
		put(values, "email", details.email());
		String iban = visit.find(RefundAnswer.class).map(RefundAnswer::iban).orElse(null);
		put(values, "iban", (iban != null) ? new Iban(iban).display() : null);
		put(values, "noIban", (iban == null && !visit.isPrepaid()) ? "" : null);
		return new LetterFacts(Map.copyOf(values));
	}

	private static @Nullable String identifiers(DetailsAnswer details, Language language, MessageSource messages) {
		List<String> given = new ArrayList<>();
		add(given, "name", details.name(), language, messages);
		add(given, "customerNumber", details.customerNumber(), language, messages);
		add(given, "simNumber", (details.simNumber() != null)
				? new SimNumber(details.simNumber()).display().replace(' ', '\u00a0') : null, language, messages);
		add(given, "birthDate", (details.birthDate() != null) ? Words.date(details.birthDate(), language) : null,
				language, messages);
		return given.isEmpty() ? null : String.join(", ", given);
	}

	private static void add(List<String> given, String field, @Nullable String value, Language language,
			MessageSource messages) {
		if (value != null) {
			given.add(messages.getMessage("letter.field." + field, new Object[] { value }, language.locale()));
		}
	}

	private static void put(Map<String, String> values, String name, @Nullable String value) {
		if (value != null) {
			values.put(name, value);
		}
	}

	boolean knows(List<String> needs) {
		return this.values.keySet().containsAll(needs);
	}

}
