package be.simexit.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.Item;
import be.simexit.guide.PaperKind;
import be.simexit.identifier.MobileNumber;
import be.simexit.letter.FactCollector;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

import static java.util.Objects.requireNonNull;

/**
 * The story of a case in one language, for the ombudsman or for its reader.
 *
 * @param words says the headings in that language
 * @param about who it is about: label and value
 * @param rows what was done, in the order of the days
 */
record EvidenceSheet(FactCollector words, Map<String, String> about, List<Row> rows) {

	/**
	 * One thing that was done.
	 *
	 * @param day the day, empty where the case does not know it
	 * @param what what was done
	 * @param details what else is known
	 */
	record Row(String day, String what, String details) {
	}

	static EvidenceSheet of(Visit visit, FactCollector words) {
		Map<String, String> about = new LinkedHashMap<>();
		put(about, words, "operator", visit.operatorName());
		visit.find(DetailsAnswer.class).ifPresent((details) -> {
			put(about, words, "name", details.name());
			put(about, words, "customerNumber", details.customerNumber());
			put(about, words, "mobileNumber",
					(details.mobile() != null) ? new MobileNumber(details.mobile()).display() : null);
		});
		put(about, words, "reference", visit.file().secret().reference());
		return new EvidenceSheet(words, about, Evidence.of(visit).stream().map((row) -> row(row, words)).toList());
	}

	/** A heading in the language of the sheet. */
	public String heading(String key) {
		return this.words.say("evidence." + key);
	}

	private static void put(Map<String, String> about, FactCollector words, String field, @Nullable String value) {
		if (value != null) {
			about.put(words.say("evidence.field." + field), value);
		}
	}

	private static Row row(Evidence evidence, FactCollector words) {
		String day = (evidence.on() != null) ? requireNonNull(words.date(evidence.on())) : "";
		return new Row(day, words.say("evidence." + evidence.event().code()), evidence.details()
			.stream()
			.map((item) -> words.say("evidence.pair", words.say("evidence.field." + item.field()), value(item, words)))
			.collect(Collectors.joining(words.say("evidence.and"))));
	}

	private static String value(Item item, FactCollector words) {
		if (item.value() instanceof Way way) {
			return words.say("letter.by." + way.code());
		}
		if (item.value() instanceof PaperKind paper) {
			return words.say("evidence.paper." + paper.code());
		}
		if (item.value() instanceof Coded coded) {
			return words.say("evidence.answer." + coded.code());
		}
		if (item.value() instanceof LocalDate day) {
			return requireNonNull(words.date(day));
		}
		return (item.value() instanceof BigDecimal amount) ? requireNonNull(words.euro(amount))
				: item.value().toString();
	}

}
