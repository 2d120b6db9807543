package be.simexit.system;

import java.util.Map;

import be.simexit.Visitor;
import com.zaxxer.hikari.HikariDataSource;
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
		visitor.show(channel).submit("/journey/channel", Map.of("channel", "letter"));
		assertThat(visitor.status()).isEqualTo(503);
		assertThat(visitor.page()).contains("We cannot reach your case")
			.contains("Try again")
			.doesNotContain("Exception");
	}

}
