package be.simexit.operator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;

import be.simexit.content.Check;
import be.simexit.content.EntryState;
import be.simexit.content.Grade;
import be.simexit.content.How;
import be.simexit.feedback.Feedback;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules of the recommended contact, and what they choose from the real directory.
 */
class RecommendationTests {

	private static final Directory DIRECTORY = RealDirectory.load();

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

	/**
	 * Operator, way, kind of line, language, place: what is chosen, how sure, and why.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			orange         | letter | subscription | nl | belgium | post-nl        | likely | disagree
			orange         | letter | subscription | fr | belgium | post-office-fr | likely | unconfirmed
			orange         | letter | subscription | en | abroad  | post-nl        | likely | disagree
			orange         | web    | subscription | nl | belgium | cancel-page-fr | unsure | pointed-out
			orange         | phone  | subscription | nl | belgium | phone-belgium  | likely | own-page
			orange         | phone  | subscription | nl | abroad  | phone-belgium  | unsure | from-abroad
			orange         | shop   | subscription | nl | belgium | shop           | unsure | outside
			orange         | shop   | subscription | nl | abroad  | -              | unsure | not-abroad
			proximus       | web    | subscription | fr | belgium | web-cancel-en  | likely | pointed-out
			proximus       | phone  | subscription | nl | belgium | -              | unsure | disagree
			proximus       | letter | pack         | fr | belgium | post-fr        | likely | own-page
			lycamobile     | phone  | prepaid      | en | belgium | phone-0800     | likely | own-page
			lycamobile     | phone  | subscription | en | belgium | phone-long     | likely | own-page
			lycamobile     | phone  | prepaid      | en | abroad  | phone-roaming  | unsure | unconfirmed
			base           | phone  | prepaid      | nl | belgium | phone-other    | likely | own-page
			base           | phone  | prepaid      | nl | abroad  | phone-other    | likely | own-page
			telenet        | phone  | pack         | nl | belgium | phone          | unsure | unconfirmed
			scarlet        | web    | subscription | nl | belgium | cancel-page    | likely | own-page
			scarlet        | phone  | subscription | nl | belgium | -              | unsure | none
			mobile-vikings | phone  | subscription | nl | belgium | phone-own      | unsure | old-page
			mobile-vikings | web    | prepaid      | nl | belgium | account-zone   | unsure | general
			base           | shop   | prepaid      | nl | abroad  | -              | unsure | not-abroad
			digi           | web    | subscription | fr | belgium | account        | unsure | general
			voo            | letter | subscription | fr | belgium | -              | unsure | none
			yoin           | letter | subscription | fr | belgium | -              | unsure | none
			""")
	void oneContactIsRecommended(String operator, String way, String line, String language, String place,
			@Nullable String contact, String confidence, String reason) {
		Recommendation chosen = recommend(operator, way, line, language, place);

		assertThat((chosen.contact() != null) ? chosen.contact().code() : null).isEqualTo(contact);
		assertThat(chosen.confidence().code()).isEqualTo(confidence);
		assertThat(chosen.reason().code()).isEqualTo(reason);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			0, sure, checked
			90, sure, checked
			91, likely, own-page
			180, likely, own-page
			181, unsure, checked-long-ago
			""")
	void aCheckGrowsOld(int days, String confidence, String reason) {
		ContactEntry phone = DIRECTORY.find("orange").orElseThrow().contact("phone-belgium").orElseThrow();
		OperatorEntry orange = checked("orange", phone, days);

		Recommendation chosen = orange.recommend(need(Way.PHONE, LineKind.SUBSCRIPTION, Language.NL, false));

		assertThat(chosen.contact()).isNotNull();
		assertThat(chosen.confidence().code()).isEqualTo(confidence);
		assertThat(chosen.reason().code()).isEqualTo(reason);
	}

	@Test
	void whatAnOutsideSourceSaysIsNeverSure() {
		ContactEntry shop = DIRECTORY.find("orange").orElseThrow().contact("shop").orElseThrow();
		OperatorEntry orange = checked("orange", shop, 1);

		Recommendation chosen = orange.recommend(need(Way.SHOP, LineKind.SUBSCRIPTION, Language.NL, false));

		assertThat(chosen.confidence()).isEqualTo(Recommendation.Confidence.LIKELY);
		assertThat(chosen.reason()).isEqualTo(Recommendation.Reason.CHECKED_OUTSIDE);
	}

	@Test
	void anOutsideSourceIsForgottenAfterAYear() {
		Recommendation.Need later = new Recommendation.Need(Way.WEB, LineKind.SUBSCRIPTION, Language.NL, false,
				LocalDate.of(2027, 7, 1));

		Recommendation chosen = DIRECTORY.find("proximus").orElseThrow().recommend(later);

		assertThat(chosen.confidence()).isEqualTo(Recommendation.Confidence.UNSURE);
		assertThat(chosen.reason()).isEqualTo(Recommendation.Reason.OUTSIDE);
	}

	@Test
	void noSalesLineAndNoDisputedButtonIsEverRecommended() {
		forEveryNeed((operator, need) -> {
			ContactEntry contact = operator.recommend(need).contact();
			if (contact != null) {
				boolean button = need.way() == Way.PHONE || need.way() == Way.WEB;
				boolean disputed = contact.data().grade() == Grade.CONFLICTING && contact.data().advice() == null;
				assertThat(contact.purpose()).isIn(Purpose.CANCEL, Purpose.SERVICE, Purpose.ACCOUNT);
				assertThat(button && disputed).as("%s %s", operator.code(), contact.code()).isFalse();
				assertThat(need.abroad() && contact.abroad() == Works.NO).isFalse();
			}
		});
	}

	@Test
	void theMenuOfAnotherContactGoesWithThePage() {
		assertThat(recommend("proximus", "web", "subscription", "nl", "belgium").menu()).isNotNull()
			.extracting(ContactData.Menu::label)
			.isEqualTo("My Products > Cancel your subscription");
	}

	/** A person looked at each row; another choice wants another look. */
	@Test
	void everyChoiceIsOnTheDecisionPage() throws IOException {
		Map<String, Set<String>> languages = new LinkedHashMap<>();
		forEveryNeed((operator, need) -> languages.computeIfAbsent(row(operator, need), (row) -> new LinkedHashSet<>())
			.add(need.language().code()));
		List<String> rows = languages.entrySet()
			.stream()
			.map((row) -> row.getKey().formatted(String.join(", ", row.getValue())))
			.toList();

		String page = Files.readString(Path.of("src", "docs", "decisions", "0012-one-recommended-contact.md"));

		assertThat(page.lines()).containsAll(rows);
	}

	private static String row(OperatorEntry operator, Recommendation.Need need) {
		Recommendation chosen = operator.recommend(need);
		ContactEntry contact = chosen.contact();
		return "| " + String.join(" | ", operator.brand(), need.way().code(),
				Objects.requireNonNull(need.line()).code(), "%s", need.abroad() ? "abroad" : "Belgium",
				(contact != null) ? "`" + contact.code() + "`" : "–", chosen.confidence().code(),
				chosen.reason().code()) + " |";
	}

	private static void forEveryNeed(BiConsumer<OperatorEntry, Recommendation.Need> look) {
		for (OperatorEntry operator : DIRECTORY.choosable()) {
			for (Way way : Way.values()) {
				for (LineKind line : operator.data().lines()) {
					for (Language language : operator.data().letterLanguages()) {
						look.accept(operator, need(way, line, language, false));
						look.accept(operator, need(way, line, language, true));
					}
				}
			}
		}
	}

	private static OperatorEntry checked(String operator, ContactEntry contact, int daysAgo) {
		OperatorEntry entry = DIRECTORY.find(operator).orElseThrow();
		EntryState state = new EntryState(1, new Check(TODAY.minusDays(daysAgo), "a test", How.PAGE), false, false,
				false);
		ContactEntry seen = ContactEntry.of(operator, contact.data(), state, Feedback.NONE);
		return new OperatorEntry(entry.data(),
				entry.contacts().stream().map((it) -> it.equals(contact) ? seen : it).toList(), entry.facts());
	}

	private static Recommendation recommend(String operator, String way, String line, String language, String place) {
		return DIRECTORY.find(operator)
			.orElseThrow()
			.recommend(
					need(Coded.find(Way.values(), way).orElseThrow(), Coded.find(LineKind.values(), line).orElseThrow(),
							Language.ofCode(language).orElseThrow(), "abroad".equals(place)));
	}

	private static Recommendation.Need need(Way way, LineKind line, Language language, boolean abroad) {
		return new Recommendation.Need(way, line, language, abroad, TODAY);
	}

}
