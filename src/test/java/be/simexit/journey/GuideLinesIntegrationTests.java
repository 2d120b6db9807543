package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every line of the guide that this product turns into software stands on a page, in
 * English and Chinese. The list names the page and the sentence of each.
 */
@ServerTest
class GuideLinesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	@ParameterizedTest(name = "{0} on {1}")
	@CsvFileSource(resources = "/guide-lines.csv", delimiter = '|', useHeadersInDisplayName = true)
	void theLineStandsOnItsPage(String line, String page, String way, String english, String chinese) {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(TODAY).get("/journey/channel");
		visitor.submit("/journey/channel", Map.of("channel", way));

		assertThat(visitor.get(page + "?lang=en").text()).as(line).contains(english);
		assertThat(visitor.get(page + "?lang=zh").text()).as(line).contains(chinese);
	}

	/**
	 * What happened to people, from the front page on: one click, then their own line.
	 */
	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/situations.csv", delimiter = '|', useHeadersInDisplayName = true)
	void whatHappenedIsFoundFromTheFrontPage(String number, String page, String english, String chinese) {
		Visitor visitor = new Visitor(this.port);

		assertThat(visitor.get("/?lang=en").page()).as(number).contains("href=\"" + page + "\"");
		assertThat(visitor.get(page + "?lang=en").text()).as(number).contains(english);
		assertThat(visitor.get(page + "?lang=zh").text()).as(number).contains(chinese);
	}

}
