package be.simexit.document;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import be.simexit.guide.Situation;
import be.simexit.text.ContentSettings;
import be.simexit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A letter says all that is known and nothing else, in every language.
 */
class LetterTests {

	private static final LetterSeed SEED = new LetterFiles(
			new ContentSettings("classpath:data/", Duration.ofSeconds(2)), new DefaultResourceLoader())
		.find("cancellation")
		.orElseThrow();

	private static final Map<String, String> ALL = Map.of("mobile", "0450 00 12 34", "endDate", "31 januari 2099",
			"holder", "Voorbeeld Testpersoon", "identifiers", "klantnummer TEST-1", "iban", "BE68 5390 0754 7034",
			"email", "voorbeeld@example.org");

	private static final Set<String> ESSENTIAL = Set.of("mobile", "endDate");

	@ParameterizedTest
	@EnumSource(Language.class)
	void holdsEveryFactAndNoPlaceholder(Language language) {
		String text = text(ALL, situation("cancel", "pack", Map.of("rest", "keep")), language);

		assertThat(text).contains(ALL.get("mobile"), ALL.get("endDate"), ALL.get("identifiers"), ALL.get("iban"),
				ALL.get("email"));
		assertThat(text).doesNotContainPattern("[{}]");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void worksWithTheLeastThatMustBeKnown(Language language) {
		Map<String, String> least = new HashMap<>(ALL);
		least.keySet().retainAll(ESSENTIAL);

		for (String line : new String[] { "subscription", "prepaid", "pack", "unknown" }) {
			String text = text(least, situation("cancel", line, Map.of()), language);
			assertThat(text).contains(ALL.get("mobile"), ALL.get("endDate")).doesNotContainPattern("[{}]");
		}
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void namesTheHolderWhoDied(Language language) {
		String text = text(ALL, situation("death", "prepaid", Map.of()), language);

		assertThat(text).contains("Voorbeeld Testpersoon");
		assertThat(codes("death", "prepaid")).contains("cancel-death").doesNotContain("cancel", "cancel-prepaid");
	}

	@Test
	void asksForConfirmationLastBillAndRefundOfASubscription() {
		assertThat(codes("cancel", "subscription")).contains("cancel", "confirmation", "last-bill", "refund");
	}

	@Test
	void doesNotAskALastBillOfAPrepaidCard() {
		assertThat(codes("cancel", "prepaid")).contains("cancel-prepaid", "confirmation")
			.doesNotContain("last-bill", "direct-debit", "cancel");
	}

	@Test
	void hasTheSameParagraphsInEveryLanguage() {
		Situation situation = situation("lost", "pack", Map.of("rest", "end"));
		for (Language language : Language.values()) {
			assertThat(Letter.of(SEED, new LetterFacts(ALL), situation, language).paragraphs())
				.extracting(Letter.Paragraph::code)
				.containsExactly("greeting", "cancel", "rest-end", "identifiers", "lost", "confirmation", "last-bill",
						"last-bill-email", "direct-debit", "refund", "closing");
		}
	}

	private static List<String> codes(String goal, String line) {
		return Letter.of(SEED, new LetterFacts(ALL), situation(goal, line, Map.of()), Language.NL)
			.paragraphs()
			.stream()
			.map(Letter.Paragraph::code)
			.toList();
	}

	private static String text(Map<String, String> facts, Situation situation, Language language) {
		Letter letter = Letter.of(SEED, new LetterFacts(facts), situation, language);
		return letter.title() + letter.paragraphs().stream().map(Letter.Paragraph::text).toList();
	}

	private static Situation situation(String goal, String line, Map<String, String> more) {
		return new Situation(Map.of("goal", goal, "line", line)).with(more);
	}

}
