package be.simexit.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import be.simexit.ServerProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that a person types is found in the database, the logs or an address.
 */
@ExtendWith(Chromium.class)
class PrivacyIntegrationTests {

	private static final LocalDate END = LocalDate.now(ZoneId.of("Europe/Brussels")).plusDays(23);

	private static final List<String> TYPED = List.of("Zonderling Testpersoon", "450001234", "450 00 12 34",
			"KLANT-98765", "8932020000000000010", "Nergensstraat", "zonderling@example.org", "BE68539007547034",
			"68 5390", "8461.97", "8461,97", "Ontvanger Invented", "REF-24680", "Schoonaarde");

	@TempDir
	private Path folder;

	@Test
	void nothingTypedIsFoundInDatabaseLogsOrAddresses() throws IOException {
		List<String> addresses;
		String log;
		try (ServerProcess server = ServerProcess.start(this.folder, List.of("-XX:TieredStopAtLevel=1"),
				List.of("--logging.level.org.springframework.web=INFO"))) {
			addresses = walk(server.port());
			log = server.log();
		}

		String dump = lower(dump());
		String files = lower(files());
		String lowerLog = lower(log);
		assertThat(dump).contains("case_file");
		for (String text : TYPED) {
			assertThat(dump.contains(lower(text))).as("%s in the dump", text).isFalse();
			assertThat(lowerLog.contains(lower(text))).as("%s in the log", text).isFalse();
			assertThat(addresses).as("addresses").noneMatch((address) -> lower(address).contains(lower(text)));
			assertThat(files.contains(lower(text))).as("%s in the database files", text).isFalse();
		}
		assertThat(rowsOfCases()).singleElement().asString().doesNotContain("orange").doesNotContain(END.toString());
		assertThat(log).doesNotContain("/resume/");
	}

	private static List<String> walk(int port) {
		try (Walker walker = new Walker(port, "en", Walker.DESK, true)) {
			walker.begin("cancel").choose("operator", "orange").choose("line", "subscription").on();
			walker.unfold().type("name", TYPED.get(0)).type("mobileNumber", "0450 00 12 34");
			walker.type("customerNumber", "KLANT-98765").type("simNumber", "8932020000000000010");
			walker.type("street", "Nergensstraat 1").type("postcode", "9200").type("town", "Schoonaarde");
			walker.choose("leaving", "yes").type("leavingOn", END.toString()).type("email", "not an address").on();
			walker.isAt("/journey/details").unfold().type("email", "zonderling@example.org").on();
			walker.choose("channel", "phone").on().type("endDate", END.toString()).on().isAt("/journey/send");
			walker.follow("a[href='/journey/sent']").type("sentOn", END.minusDays(23).toString());
			walker.type("sentWith", "Ontvanger Invented")
				.type("sentReference", "REF-24680")
				.on()
				.isAt("/case")
				.go("/journey/bill");
			walker.choose("come", "yes").type("billAmount", "8461,97").on().isAt("/journey/refund").unfold();
			walker.type("iban", "BE68 5390 0754 7034").on();
			walker.choose("written", "yes").choose("dead", "yes").on().on().isAt("/case");
			walker.finds("Zonderling Testpersoon");
			walker.go("/checklist").go("/documents/cancellation").sees("Nergensstraat");
			String link = walker.go("/case").find(".link-box code").innerText();
			walker.go(URI.create(link).getPath()).isAt("/case");
			return walker.visited();
		}
	}

	private JdbcClient database() {
		return JdbcClient
			.create(new DriverManagerDataSource("jdbc:h2:file:" + this.folder.resolve("simexit"), "sa", ""));
	}

	private String dump() {
		return String.join("\n", database().sql("script").query(String.class).list());
	}

	private List<Object> rowsOfCases() {
		return database().sql("select id || version || sealed || last_used from case_file").query(Object.class).list();
	}

	private String files() throws IOException {
		StringBuilder all = new StringBuilder();
		try (Stream<Path> paths = Files.list(this.folder)) {
			for (Path path : paths.toList()) {
				for (Charset charset : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16BE)) {
					all.append(new String(Files.readAllBytes(path), charset));
				}
			}
		}
		return all.toString();
	}

	private static String lower(String text) {
		return text.toLowerCase(Locale.ROOT);
	}

}
