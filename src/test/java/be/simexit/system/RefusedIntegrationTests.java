package be.simexit.system;

import java.nio.file.Path;
import java.util.Map;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that answers but refuses is not said to be away: trying again would not
 * help. On H2 and on PostgreSQL.
 */
@ExtendWith(OutputCaptureExtension.class)
class RefusedIntegrationTests {

	private static final Path DATA = Path.of("src/main/resources/data").toAbsolutePath();

	private static final String STREET = "Straat van het Voorbeeld 12345";

	private Server server;

	@AfterEach
	void stop() {
		this.server.close();
	}

	@ParameterizedTest
	@CsvSource({ "h2, add constraint odd check (version < 3), DataIntegrityViolationException",
			"postgres, add constraint odd check (version < 3), DataIntegrityViolationException",
			"h2, drop column last_used, BadSqlGrammarException",
			"postgres, drop column last_used, BadSqlGrammarException" })
	void aRefusedAnswerIsExplainedAndItsTextsAreShown(String kind, String change, String logged, CapturedOutput log) {
		Visitor visitor = new Visitor(start(kind).port()).begin("cancel")
			.submit("/journey/operator", Map.of("operator", "orange", "line", "subscription"));
		alter("case_file " + change);

		visitor.submit("/journey/details", Map.of("name", "Voorbeeld Testpersoon", "street", STREET, "mobileNumber",
				"0450 00 12 34", "customerNumber", "TEST-1", "postcode", "9000", "town", "Gent", "leaving", "no"));

		assertExplained(visitor, logged, log);
		assertThat(Jsoup.parse(visitor.page()).select("main bdi").eachText()).contains(STREET, "Voorbeeld Testpersoon");
		assertThat(log).doesNotContain(STREET);
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void aSignInThatCannotBeReadIsExplainedToo(String kind, CapturedOutput log) {
		Visitor editor = new Visitor(start(kind).port()).signIn("editor", "invented for tests");
		alter("editor_sign_in rename column last_used to used_last");

		editor.get("/admin");

		assertExplained(editor, "BadSqlGrammarException", log);
	}

	private Server start(String kind) {
		this.server = Server.startLazily(Databases.fresh(kind), DATA);
		return this.server;
	}

	private void alter(String change) {
		this.server.get(JdbcClient.class).sql("alter table " + change).update();
	}

	private static void assertExplained(Visitor visitor, String logged, CapturedOutput log) {
		assertThat(visitor.status()).isEqualTo(500);
		assertThat(visitor.text()).contains("Our database did not take this")
			.contains("will not help")
			.doesNotContain("few minutes")
			.doesNotContain("Exception");
		assertThat(log).contains("integrity").contains(logged).doesNotContain("does not answer");
	}

}
