package be.simexit.operator;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import be.simexit.content.EntryName;
import be.simexit.content.Source;
import be.simexit.feedback.Feedback;
import be.simexit.text.Language;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ScriptUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database of the version before content had one shape starts with nothing lost, on H2
 * and on PostgreSQL.
 */
class UpgradeIntegrationTests {

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void nothingIsLost(String kind) throws SQLException {
		String database = Databases.fresh(kind);
		fill(database);
		Path data = Server.copyOfData(this.folder.resolve("data"));

		try (Server server = Server.start(database, data)) {
			Directory directory = server.get(CurrentDirectory.class).get();
			assertThat(directory.operators()).hasSameSizeAs(RealDirectory.load().operators());
			OperatorEntry orange = directory.find("orange").orElseThrow();
			assertThat(orange.contact("phone-belgium")).as("removed").isEmpty();
			editIsThere(orange.contact("phone-own").orElseThrow());
			additionIsThere(orange);
			assertThat(orange.contact("phone-abroad").orElseThrow().feedback()).isEqualTo(new Feedback(1, 0));
			casesOpen(server);
			Edits edits = new Edits(server, "editor");
			assertThat(edits.inFile(EntryName.contact("orange", "phone-own")).value()).isEqualTo("5000");
			edits.takeFile(EntryName.contact("orange", "phone-belgium"), version(server));
			assertThat(server.get(CurrentDirectory.class).get().find("orange").orElseThrow().contact("phone-belgium"))
				.isPresent();
		}
	}

	private static long version(Server server) {
		return server.get(JdbcClient.class)
			.sql("select c.version from contact c join operator o on o.id = c.operator_id "
					+ "where o.code = 'orange' and c.code = 'phone-belgium'")
			.query(Long.class)
			.single();
	}

	private static void editIsThere(ContactEntry edited) {
		assertThat(edited.data().value()).isEqualTo("0800 12 345");
		assertThat(edited.data().hours()).isEqualTo("Mo-Fr 08:00-20:00");
		assertThat(edited.data().languages()).containsExactly(Language.NL, Language.FR);
		assertThat(edited.data().note()).isNotNull();
		assertThat(edited.source()).isEqualTo(new Source("called by a test", null));
		assertThat(edited.checkedBy()).isEqualTo("editor");
		assertThat(edited.checkedOn()).isEqualTo(LocalDate.of(2026, 11, 25));
		assertThat(edited.edited()).isTrue();
		assertThat(edited.feedback()).isEqualTo(new Feedback(0, 1));
	}

	private static void additionIsThere(OperatorEntry orange) {
		assertThat(orange.contacts())
			.filteredOn((contact) -> contact.data().value().equals("https://www.orange.be/invented-by-a-test"))
			.singleElement()
			.satisfies((added) -> {
				assertThat(added.source()).isEqualTo(new Source("seen by a test", "https://example.org/source"));
				assertThat(added.checkedBy()).isEqualTo("editor");
			});
	}

	private static void casesOpen(Server server) {
		Visitor first = new Visitor(server.port()).get("/resume/pqfrjvlLqQMyi13H-KVZkA").get("/case");
		assertThat(first.status()).isEqualTo(200);
		assertThat(first.text()).contains("Lost or stolen");
		Visitor second = new Visitor(server.port()).get("/resume/oUBcfeH7yt_RGG0JqY3F1A").get("/journey/channel");
		assertThat(second.status()).isEqualTo(200);
		Visitor third = new Visitor(server.port()).get("/resume/cvdR--NmenJ8VnKTZZPraw").get("/case");
		assertThat(third.text()).contains("Voorbeeld Testpersoon", "Voorbeeldstraat 1", "€12.50");
		assertThat(third.get("/documents/cancellation").text()).contains("Voorbeeld Testpersoon");
	}

	private static void fill(String database) throws SQLException {
		boolean postgres = database.contains("postgresql");
		String name = postgres ? "postgres" : "sa";
		String password = postgres ? "postgres" : "";
		Flyway.configure().dataSource(database, name, password).target("2").load().migrate();
		try (Connection connection = DriverManager.getConnection(database, name, password)) {
			ScriptUtils.executeSqlScript(connection,
					new EncodedResource(new ClassPathResource("upgrade/version-2.sql"), "UTF-8"));
			connection.createStatement().execute("update case_file set last_used = current_date");
		}
	}

}
