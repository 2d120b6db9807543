package be.simexit.system;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;

import be.simexit.Databases;
import be.simexit.Hostile;
import be.simexit.Server;
import be.simexit.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What costs much is limited for each network, politely, and no header of a visitor's own
 * gets round it.
 */
class LimitsIntegrationTests {

	private static Server server;

	@BeforeAll
	static void start() {
		server = Server.startLazily(Databases.fresh("h2"), Path.of("src/main/resources/data").toAbsolutePath(),
				"--simexit.limit.cases=2", "--simexit.limit.pdfs=2");
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void aFloodOfNewCasesIsStoppedAndTheFormKept() {
		assertThat(begin("192.0.2.10").statusCode()).isEqualTo(302);
		assertThat(begin("192.0.2.10").statusCode()).isEqualTo(302);
		long rows = rows();

		HttpResponse<String> refused = begin("192.0.2.10");

		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.body()).contains("A little later, please")
			.contains("an hour")
			.containsPattern("name=\"goal\"\\s+value=\"cancel\"");
		assertThat(refused.headers().firstValue("Retry-After")).contains("3600");
		assertThat(refused.headers().allValues("Set-Cookie")).noneMatch((cookie) -> cookie.startsWith("case="));
		assertThat(rows()).isEqualTo(rows);
		assertThat(begin("192.0.2.11").statusCode()).isEqualTo(302);
	}

	@Test
	void anAddressThatAnotherMachineOfThePrivateNetworkNamesIsNotBelieved() {
		assertThat(begin("198.51.100.1, 10.0.0.5").statusCode()).isEqualTo(302);
		assertThat(begin("198.51.100.2, 10.0.0.5").statusCode()).isEqualTo(302);

		assertThat(begin("198.51.100.3, 10.0.0.5").statusCode()).isEqualTo(429);
		assertThat(begin("198.51.100.3").statusCode()).isEqualTo(302);
	}

	@Test
	void onlySoManyPdfsAreMadeForOneNetwork() {
		Map<String, String> from = Map.of("X-Forwarded-For", "192.0.2.20", "Accept-Language", "zh");
		Hostile visitor = new Hostile(server.port());
		visitor.get("/letter.pdf", from);
		visitor.get("/documents/nothing.pdf", from);

		HttpResponse<String> refused = visitor.get("/checklist.pdf?operator=orange", from);

		assertThat(refused.statusCode()).isEqualTo(429);
		assertThat(refused.body()).contains("请稍后再来").contains("几分钟");
		assertThat(visitor.get("/checklist", from).statusCode()).isEqualTo(200);
	}

	private static HttpResponse<String> begin(String forwardedFor) {
		Visitor visitor = new Visitor(server.port()).get("/");
		String token = visitor.page().replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]*)\".*", "$1");
		return new Hostile(server.port()).send("POST", "/start", "goal=cancel&_csrf=" + token, Map.of("X-Forwarded-For",
				forwardedFor, "Cookie", "csrf=" + visitor.cookie("csrf").orElseThrow().getValue()));
	}

	private static long rows() {
		return server.get(JdbcClient.class).sql("select count(*) from case_file").query(Long.class).single();
	}

}
