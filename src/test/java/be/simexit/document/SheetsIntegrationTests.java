package be.simexit.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The script for a call, the sheet for a shop and the calendar file are filled from the
 * case.
 */
@ServerTest
@TestPropertySource(properties = "simexit.document.han-fonts=")
class SheetsIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	@Test
	void theScriptSaysWhatTheCaseKnowsInBothLanguages() {
		Visitor visitor = ready();

		assertThat(visitor.get("/documents/phone?in=fr").text()).contains("0450 00 12 34")
			.contains("TEST-1")
			.contains("Voorbeeld Testpersoon")
			.contains("Please confirm this to me in writing")
			.contains("lettre recommandée")
			.contains("A registered letter is not compulsory")
			.doesNotContain("prepaid card")
			.doesNotContainPattern("\\{[a-zA-Z]+}");
		assertThat(visitor.get("/documents/phone?in=en").page()).doesNotContain("class=\"beside\"");
	}

	@Test
	void theSheetForTheShopShowsItsSentenceInDutchAndFrench() {
		assertThat(ready().get("/documents/shop").page()).contains("lang=\"nl\"", "lang=\"fr\"")
			.contains("0450\u00a000\u00a012\u00a034")
			.contains("the original identity document")
			.contains("klantnummer TEST-1")
			.doesNotContain("death certificate");
	}

	@Test
	void neitherIsShownBeforeTheRequestIsKnown() {
		Visitor early = new Visitor(this.port).walkToChannel();

		for (String sheet : new String[] { "phone", "shop" }) {
			assertThat(early.get("/documents/" + sheet).status()).isEqualTo(409);
			assertThat(early.page()).contains("href=\"/journey/channel\"");
		}
	}

	@Test
	void theCalendarHoldsEachClockOnceAndUpdatesInPlace() {
		Visitor visitor = new Visitor(this.port).walkToSend(TODAY);
		List<VEvent> first = events(visitor.get("/documents/calendar.ics").page());
		visitor.get("/journey/request")
			.submit("/journey/request", Map.of("endDate", TODAY.plusDays(30).toString(), "letterLanguage", "nl"));
		List<VEvent> second = events(visitor.get("/documents/calendar.ics").page());

		assertThat(first).extracting(SheetsIntegrationTests::uid).doesNotHaveDuplicates().hasSizeGreaterThan(4);
		assertThat(second).extracting(SheetsIntegrationTests::uid)
			.containsExactlyInAnyOrderElementsOf(first.stream().map(SheetsIntegrationTests::uid).toList());
		assertThat(sequence(second.get(0))).isGreaterThan(sequence(first.get(0)));
		assertThat(day(first, "end")).isEqualTo(TODAY.plusDays(20).toString().replace("-", ""));
		assertThat(day(second, "end")).isEqualTo(TODAY.plusDays(30).toString().replace("-", ""));
		assertThat(first).allSatisfy((event) -> {
			assertThat(event.getAlarms()).hasSize(1);
			assertThat(value(event, Property.SUMMARY)).startsWith("SimExit · ")
				.doesNotContain("Voorbeeld", "Orange", "0450");
		});
		assertThat(visitor.page().replace("\r\n ", "")).contains("X-WR-TIMEZONE:Europe/Brussels")
			.contains("TRANSP:TRANSPARENT", "/case")
			.doesNotContain("Testpersoon", "END-0", "BILL-0");
	}

	@Test
	void noLineOfAChineseCalendarIsLongerThan75Octets() {
		String file = ready().get("/documents/calendar.ics?lang=zh").page();

		assertThat(events(file)).isNotEmpty();
		assertThat(file.split("\r\n"))
			.allSatisfy((line) -> assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
	}

	@Test
	void thereIsNoCalendarWithoutADay() {
		Visitor early = new Visitor(this.port).walkToChannel();

		assertThat(early.get("/documents/calendar.ics").status()).isEqualTo(409);
		assertThat(early.get("/documents").page()).doesNotContain("calendar.ics");
	}

	@Test
	void theLastBillCanBePaidWithACode() {
		Visitor visitor = ready().get("/documents/payment");
		assertThat(visitor.status()).isEqualTo(409);
		assertThat(visitor.page()).contains("href=\"/journey/bill?from=case\"");
		visitor.get("/journey/bill")
			.submit("/journey/bill", Map.of("billAmount", "12,50", "billPayee", "Voorbeeld NV", "billIban",
					"BE68 5390 0754 7034", "billMessage", "+++090/9337/55493+++"));

		assertThat(QrReader.onPage(visitor.get("/documents/payment").page()))
			.isEqualTo("BCD\n002\n1\nSCT\n\nVoorbeeld NV\nBE68539007547034\nEUR12.50\n\n\n+++090/9337/55493+++");
		assertThat(visitor.text()).contains("+++090/9337/55493+++").contains("Compare account, amount");
		visitor.get("/journey/bill").submit("/journey/bill", Map.of("billMessage", "+++090/9337/55494+++"));
		assertThat(visitor.isRefused()).isTrue();
		assertThat(visitor.text()).contains("One of the digits does not fit");
	}

	@Test
	void theCodeOnTheChecklistOpensTheCaseInASecondBrowserAndIsOffByDefault() {
		Visitor visitor = ready();
		assertThat(visitor.get("/checklist").page()).doesNotContain("class=\"ink\"");

		String link = QrReader.onPage(visitor.get("/checklist?code=yes").page());
		assertThat(visitor.text()).contains("Whoever scans this code opens your case");
		Visitor second = new Visitor(this.port).get(URI.create(link).getPath());
		assertThat(second.status()).isEqualTo(302);
		assertThat(second.get("/case").page()).contains("Voorbeeld Testpersoon").contains("href=\"/journey/bill\"");
	}

	@Test
	void aTickIsSavedAndWhatTheCaseKnowsCannotBeTicked() {
		Visitor visitor = ready().get("/checklist");
		visitor.submit("/checklist", Map.of("ticked", "list-photo"));
		assertThat(Jsoup.parse(visitor.get("/checklist").page()).select("input[checked]").eachAttr("value"))
			.containsExactly("list-print", "list-photo");

		visitor.submit("/checklist", Map.of("ticked", "list-confirmed", "was", "list-photo"));
		assertThat(Jsoup.parse(visitor.get("/checklist").page()).select("input[checked]").eachAttr("value"))
			.containsExactly("list-print");
		assertThat(visitor.page()).contains("href=\"/journey/confirm?from=case\"");
	}

	@Test
	void theChecklistCanBeLargeOrBlankForAnOperator() {
		assertThat(ready().get("/checklist?print=large").page()).contains("checklist large");
		Visitor stranger = new Visitor(this.port).get("/checklist?operator=orange");
		assertThat(stranger.text()).contains("Orange").contains("Bourgetlaan 3");
		assertThat(stranger.get("/checklist?operator=nobody").status()).isEqualTo(200);
	}

	@Test
	void aChineseChecklistIsPrintedFromItsPageWhereNoFontHasItsSigns() {
		Visitor visitor = ready().get("/checklist.pdf?lang=zh");

		assertThat(visitor.status()).isEqualTo(409);
		assertThat(visitor.page()).contains("href=\"/checklist\"").contains("不会漏掉任何一个字");
	}

	@Test
	void theEvidenceSheetTellsWhatTheCaseKnows() {
		Visitor visitor = ready().get("/journey/bill");
		visitor.submit("/journey/bill", Map.of("billAmount", "12,50", "billedOn", TODAY.toString()));

		assertThat(visitor.get("/documents/evidence").text()).contains("Request sent")
			.contains("Verzoek ingediend", "Wijze van indiening: per brief", "Way: by letter")
			.contains("TEST-1", "0450 00 12 34", "Voorbeeld Testpersoon")
			.contains("€12.50")
			.doesNotContain("Refund claimed", "Terugbetaling gevraagd");
		assertThat(visitor.get("/documents/evidence?in=fr").text()).contains("Demande introduite",
				"Moyen : par courrier");
		assertThat(visitor.get("/documents/evidence?in=de&lang=zh").text()).contains("Antrag gestellt", "方式：寄信");
	}

	@Test
	void theValidatorOfPdfsCanSayNo() throws IOException {
		ByteArrayOutputStream bare = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(bare);
		}

		assertThat(PdfText.violations(bare.toByteArray())).isNotEmpty();
		assertThat(PdfText.pages(bare.toByteArray())).isOne();
	}

	private Visitor ready() {
		return new Visitor(this.port).walkToSend(TODAY)
			.get("/journey/sent")
			.submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));
	}

	private static List<VEvent> events(String file) {
		try {
			Calendar calendar = new CalendarBuilder().build(new StringReader(file));
			calendar.validate();
			return calendar.getComponents(Component.VEVENT);
		}
		catch (IOException | ParserException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String uid(VEvent event) {
		return value(event, Property.UID);
	}

	private static int sequence(VEvent event) {
		return Integer.parseInt(value(event, Property.SEQUENCE));
	}

	private static String day(List<VEvent> events, String code) {
		return events.stream()
			.filter((event) -> uid(event).contains("-" + code + "@"))
			.map((event) -> value(event, Property.DTSTART))
			.findFirst()
			.orElseThrow();
	}

	private static String value(VEvent event, String property) {
		return event.getRequiredProperty(property).getValue();
	}

}
