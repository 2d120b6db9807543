package be.simexit.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the machine has a Chinese font, PDFs hold Chinese signs as real text.
 */
@EnabledIf("hasFont")
@ServerTest
class ChinesePdfIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	static boolean hasFont() {
		return Files.isReadable(Path.of("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"));
	}

	@Test
	void theChecklistIsATaggedPdfOfTheSameContent() {
		byte[] pdf = ready().download("/checklist.pdf").body();
		byte[] large = ready().download("/checklist.pdf?print=large").body();
		byte[] blank = new Visitor(this.port).download("/checklist.pdf?operator=orange").body();
		byte[] chinese = new Visitor(this.port).download("/checklist.pdf?lang=zh").body();

		assertThat(PdfText.of(pdf)).contains("4. Request")
			.contains("The confirmation in writing is here")
			.contains("Orange");
		assertThat(PdfText.page(large, 1).length()).isLessThan(PdfText.page(pdf, 1).length());
		assertThat(PdfText.of(blank)).contains("Bourgetlaan 3");
		assertThat(PdfText.of(chinese)).contains("比利时电话卡注销清单").contains("微信");
		assertThat(PdfText.violations(pdf)).isEmpty();
		assertThat(PdfText.violations(chinese)).isEmpty();
	}

	@Test
	void aLetterHoldsAChineseName() {
		Visitor visitor = ready().get("/journey/details");
		Map<String, String> details = Map.of("name", "王小明", "mobileNumber", "0450 00 12 34", "customerNumber", "TEST-1",
				"street", "Voorbeeldstraat 1", "postcode", "9000", "town", "Gent", "leaving", "no");
		assertThat(visitor.submit("/journey/details", details).text()).contains("in Latin letters");
		visitor.submit("/journey/details", details);
		byte[] pdf = visitor.download("/documents/cancellation.pdf").body();

		assertThat(PdfText.of(pdf)).contains("王小明");
		assertThat(PdfText.violations(pdf)).isEmpty();
	}

	private Visitor ready() {
		return new Visitor(this.port).walkToSend(TODAY)
			.get("/journey/sent")
			.submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));
	}

}
