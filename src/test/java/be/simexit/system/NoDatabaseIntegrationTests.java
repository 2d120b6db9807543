package be.simexit.system;

import java.util.Map;
import java.util.stream.Collectors;

import be.simexit.Hostile;
import be.simexit.Visitor;
import com.zaxxer.hikari.HikariDataSource;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only a case's own pages need the database; without it they say what to do.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
		properties = { "spring.datasource.url=jdbc:h2:mem:away;DB_CLOSE_DELAY=-1", "simexit.content.refresh=1h" })
@DirtiesContext
class NoDatabaseIntegrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private HikariDataSource database;

	@Test
	void publicPagesWorkWithoutADatabaseAndCasePagesSayWhatToDo() {
		Visitor visitor = new Visitor(this.port).walkToChannel();
		String channel = visitor.page();

		this.database.close();

		for (String path : new String[] { "/", "/why", "/alternatives", "/privacy", "/accessibility", "/left",
				"/erased", "/nowhere" }) {
			assertThat(visitor.get(path).status()).as(path).isIn(200, 404);
		}
		assertThat(new Visitor(this.port).get("/checklist").status()).isEqualTo(200);
		assertThat(new Visitor(this.port).get("/start").status()).isEqualTo(302);
		visitor.show(channel).submit("/journey/channel", Map.of("channel", "letter", "note", "typed & kept"));
		assertThat(visitor.status()).isEqualTo(503);
		assertThat(visitor.page()).contains("We cannot reach your case")
			.contains("What you typed is still here")
			.contains("Send it again")
			.doesNotContain("Exception");
		assertThat(sentAgain(visitor)).containsEntry("channel", "letter").containsEntry("note", "typed & kept");
		assertThat(visitor.submit("/journey/channel?lang=zh", Map.of()).page()).contains("再次提交");
		assertThat(sentAgain(visitor)).containsEntry("note", "typed & kept");
		assertAPageIsAskedForAgain(visitor);
		assertNoPasswordAndNoFormOfOthersIsKept(visitor, channel);
		assertHealth();
	}

	private static void assertAPageIsAskedForAgain(Visitor visitor) {
		visitor.get("/journey/channel?from=case");

		assertThat(visitor.status()).isEqualTo(503);
		assertThat(Jsoup.parse(visitor.page()).select("main form")).isEmpty();
		assertThat(Jsoup.parse(visitor.page()).select("main a").eachAttr("href"))
			.contains("/journey/channel?from=case");
	}

	private static void assertNoPasswordAndNoFormOfOthersIsKept(Visitor visitor, String channel) {
		visitor.signIn("editor", "invented for tests");

		assertThat(visitor.status()).isEqualTo(503);
		assertThat(visitor.page()).doesNotContain("invented for tests").contains("href=\"/admin/login\"");
		visitor.show(channel).from("https://evil.example").submit("/journey/channel", Map.of("channel", "planted"));
		assertThat(visitor.status()).isEqualTo(503);
		assertThat(visitor.page()).doesNotContain("planted").contains("再试一次");
	}

	private void assertHealth() {
		Map<String, String> any = Map.of("Accept", "*/*");
		Hostile probe = new Hostile(this.port);

		assertThat(probe.get("/actuator/health/readiness", any).statusCode()).isEqualTo(503);
		assertThat(probe.get("/actuator/health/liveness", any).statusCode()).isEqualTo(200);
		assertThat(this.database.getConnectionTimeout()).isEqualTo(3000);
	}

	private static Map<String, String> sentAgain(Visitor visitor) {
		return Jsoup.parse(visitor.page())
			.select("main form[action=/journey/channel] input[type=hidden]")
			.stream()
			.collect(Collectors.toMap((field) -> field.attr("name"), (field) -> field.attr("value")));
	}

}
