package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was noted by mistake is taken out again, and what is done is not asked for.
 */
@ServerTest
class CorrectionIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	@Test
	void aLetterNotedByMistakeIsTakenOutAgain() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		assertThat(noted(visitor.get("/journey/sent"))).isEmpty();

		send(visitor, TODAY.minusDays(3));
		send(visitor, TODAY.minusDays(1));
		Elements both = noted(visitor.get("/journey/sent"));
		assertThat(both).hasSize(2);
		takeOut(visitor, both.get(1).val());
		assertThat(noted(visitor.get("/journey/sent")).eachAttr("value")).containsExactly(both.get(0).val());
		assertThat(visitor.get("/documents/evidence").text()).contains(day(TODAY.minusDays(3)))
			.doesNotContain(day(TODAY.minusDays(1)));

		takeOut(visitor.get("/journey/sent"), both.get(0).val());
		assertThat(noted(visitor.get("/journey/sent"))).isEmpty();
		assertThat(Jsoup.parse(visitor.page()).select(".state").text()).isEqualTo("Nothing has been sent yet");
		assertThat(Jsoup.parse(visitor.get("/case").page()).select("section.next a[role=button]").attr("href"))
			.isEqualTo("/journey/send");
	}

	@Test
	void ofTwoLettersOfOneDayOnlyOneIsTakenOut() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		for (String receipt : new String[] { "TEST-1", "TEST-2" }) {
			visitor.get("/journey/sent")
				.submit("/journey/sent",
						Map.of("sentOn", TODAY.toString(), "sentBy", "letter", "sentReceipt", receipt));
		}

		takeOut(visitor.get("/journey/sent"), noted(visitor).get(0).val());

		assertThat(noted(visitor.get("/journey/sent"))).hasSize(1);
		assertThat(visitor.get("/documents/evidence").text()).contains("TEST-2").doesNotContain("TEST-1,");
	}

	/** A case has room for so many; it could not be saved any more. */
	@Test
	void moreThanAnybodySendsIsRefusedBesideTheField() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		for (int count = 0; count < 30; count++) {
			visitor.get("/journey/sent")
				.submit("/journey/sent",
						Map.of("sentOn", TODAY.toString(), "sentBy", "letter", "sentReceipt", "TEST-" + count));
		}

		visitor.get("/journey/sent")
			.submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter", "sentReceipt", "TEST-30"));
		assertThat(visitor.isRefused()).isTrue();
		assertThat(visitor.text()).contains("You have noted 30 already");
		assertThat(visitor.page()).contains("TEST-30");
		takeOut(visitor, noted(visitor).get(0).val());
		assertThat(noted(visitor.get("/journey/sent"))).hasSize(29);
	}

	@Test
	void whatIsNotNotedTakesNothingOut() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		send(visitor, TODAY);

		takeOut(visitor.get("/journey/sent"), "cancellation letter 1999-01-01");

		assertThat(noted(visitor.get("/journey/sent"))).hasSize(1);
	}

	/** Whoever is done may still write, but nobody asks for it. */
	@Test
	void aBillIsNotAskedAboutWhenAllIsDone() {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(TODAY);
		Map<String, String> bill = Map.of("come", "yes", "billAmount", "900", "billPaidOn", TODAY.toString(),
				"contract.kind", "fixed", "contract.startedOn", TODAY.minusMonths(3).toString(), "contract.termMonths",
				"24", "contract.monthlyFee", "20");
		visitor.get("/journey/bill").submit("/journey/bill", bill).submit("/journey/bill", bill);

		assertThat(visitor.get("/case").text()).contains("You are done");
		assertThat(visitor.get("/documents").text()).contains("Question about a bill");
		assertThat(Jsoup.parse(visitor.page()).select("main a[role=button], main button")).isEmpty();
	}

	@Test
	void anOperatorIsReachedInTheLanguageOfThePageWhereItTakesIt() {
		Visitor visitor = new Visitor(this.port);

		assertThat(best(visitor.get("/operators/orange?lang=fr"))).contains("Avenue du Bourget");
		assertThat(best(visitor.get("/operators/orange?lang=nl"))).contains("Bourgetlaan");
		assertThat(best(visitor.get("/operators/orange?lang=zh"))).contains("Bourgetlaan");
	}

	private static String best(Visitor visitor) {
		return Jsoup.parse(visitor.page()).select("dl.best").text();
	}

	private static void send(Visitor visitor, LocalDate on) {
		visitor.get("/journey/sent").submit("/journey/sent", Map.of("sentOn", on.toString(), "sentBy", "letter"));
	}

	private static void takeOut(Visitor visitor, String entry) {
		visitor.submit("/journey/sent", Map.of("takeOut", entry));
	}

	private static Elements noted(Visitor visitor) {
		return Jsoup.parse(visitor.page()).select("button[name=takeOut]");
	}

	private static String day(LocalDate day) {
		return DateTimeFormatter.ofPattern("d MMMM", Locale.forLanguageTag("nl")).format(day);
	}

}
