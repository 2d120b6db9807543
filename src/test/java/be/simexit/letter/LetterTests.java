package be.simexit.letter;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import be.simexit.guide.PaperKind;
import be.simexit.guide.Situation;
import be.simexit.guide.Trait;
import be.simexit.text.ContentSettings;
import be.simexit.text.Faults;
import be.simexit.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * A letter says all that is known and nothing else, in every language.
 */
public class LetterTests {

	private static final LetterFiles FILES = new LetterFiles(
			new ContentSettings("classpath:data/", Duration.ofSeconds(2), null), new Faults());

	@TestFactory
	Stream<DynamicTest> everyParagraphIsWrittenInEveryLanguageWithoutAPlaceholder() {
		return FILES.letters()
			.entrySet()
			.stream()
			.flatMap((letter) -> Stream.of(Language.values())
				.map((language) -> dynamicTest(letter.getKey() + " in " + language, () -> {
					for (LetterSeed.Paragraph paragraph : letter.getValue().paragraphs()) {
						String text = write(alone(letter.getValue(), paragraph), all(), language);
						assertThat(text).isNotBlank().doesNotContainPattern("[{}]");
						placeholders(paragraph, language).forEach((name) -> assertThat(text).contains(value(name)));
					}
				})));
	}

	@TestFactory
	Stream<DynamicTest> worksWithTheLeastThatMustBeKnown() {
		return FILES.letters().entrySet().stream().map((letter) -> dynamicTest(letter.getKey(), () -> {
			Map<LetterFact, String> least = all();
			least.keySet().retainAll(letter.getValue().needs());
			Stream.of(LetterFact.ENDED, LetterFact.SENT_BY).forEach((fact) -> least.put(fact, value(fact.code())));
			for (Language language : Language.ofLetters()) {
				assertThat(write(letter.getValue(), least, language)).contains(value("mobile"))
					.doesNotContainPattern("[{}]");
			}
		}));
	}

	@Test
	void theLetterThatEndsALineDependsOnTheCase() {
		assertThat(codes("death", "prepaid")).contains("cancel-death").doesNotContain("cancel", "cancel-prepaid");
		assertThat(codes("cancel", "subscription")).contains("cancel", "confirmation", "last-bill", "refund", "fee");
		assertThat(codes("cancel", "prepaid")).contains("cancel-prepaid", "confirmation")
			.doesNotContain("last-bill", "direct-debit", "cancel", "erasure");
		assertThat(codes("lost", "pack")).contains("cancel", "lost").doesNotContain("equipment");
		Situation withdraws = situation("cancel", "subscription").with(Map.of(Trait.WITHDRAWAL, "yes"));
		assertThat(FILES.find(PaperKind.CANCELLATION, withdraws).orElseThrow().paragraphs())
			.extracting(LetterSeed.Paragraph::code)
			.contains("withdraw", "use")
			.doesNotContain("cancel", "fee");
	}

	@Test
	void hasTheSameParagraphsInEveryLanguage() {
		Situation situation = situation("lost", "pack").with(Map.of(Trait.REST, "end"));
		LetterSeed seed = FILES.find(PaperKind.CANCELLATION, situation).orElseThrow();
		for (Language language : Language.values()) {
			assertThat(Letter.of(seed, new LetterFacts(all()), situation, language).paragraphs())
				.extracting(Letter.Paragraph::code)
				.containsExactly("greeting", "cancel", "rest-end", "lost", "identifiers", "numberless", "confirmation",
						"last-bill", "refund", "refund-account", "direct-debit", "equipment", "fee", "answer-to-bill",
						"last-bill-email", "closing");
		}
	}

	private static List<String> codes(String goal, String line) {
		Situation situation = situation(goal, line);
		return Letter
			.of(FILES.find(PaperKind.CANCELLATION, situation).orElseThrow(), new LetterFacts(all()), situation,
					Language.NL)
			.paragraphs()
			.stream()
			.map(Letter.Paragraph::code)
			.toList();
	}

	private static String write(LetterSeed seed, Map<LetterFact, String> facts, Language language) {
		Letter letter = Letter.of(seed, new LetterFacts(Map.copyOf(facts)), Situation.UNKNOWN, language);
		return letter.title() + " " + letter.paragraphs().stream().map(Letter.Paragraph::text).toList();
	}

	private static LetterSeed alone(LetterSeed seed, LetterSeed.Paragraph paragraph) {
		LetterSeed.Paragraph always = new LetterSeed.Paragraph(paragraph.code(), null, paragraph.needs(),
				paragraph.text());
		return new LetterSeed(seed.kind(), seed.recipient(), null, seed.needs(), seed.title(), List.of(always));
	}

	private static List<String> placeholders(LetterSeed.Paragraph paragraph, Language language) {
		return Pattern.compile("\\{(\\w+)}")
			.matcher(paragraph.requireText().in(language))
			.results()
			.map((match) -> match.group(1))
			.toList();
	}

	private static Map<LetterFact, String> all() {
		Map<LetterFact, String> all = new EnumMap<>(LetterFact.class);
		Stream.of(LetterFact.values()).forEach((fact) -> all.put(fact, value(fact.code())));
		return all;
	}

	private static String value(String name) {
		return Objects.requireNonNull(name) + " as known";
	}

	private static Situation situation(String goal, String line) {
		return new Situation(Map.of(Trait.GOAL, goal, Trait.LINE, line, Trait.WITHDRAWAL, "no"));
	}

}
