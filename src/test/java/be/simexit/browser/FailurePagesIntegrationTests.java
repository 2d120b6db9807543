package be.simexit.browser;

import java.nio.file.Path;

import be.simexit.Databases;
import be.simexit.Server;
import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The pages that explain what went wrong fit a narrow window and are accessible.
 */
@ExtendWith(Chromium.class)
class FailurePagesIntegrationTests {

	@ParameterizedTest
	@MethodSource("be.simexit.browser.Walk#languages")
	void damageFloodsAndADatabaseThatRefusesOrIsAwayAreExplainedToEverybody(String language) {
		try (Server server = Server.startLazily(Databases.fresh("h2"),
				Path.of("src/main/resources/data").toAbsolutePath(), "--simexit.limit.cases=1");
				Walk walker = Walk.narrow(server.port(), language)) {
			walker.begin("cancel");
			JdbcClient jdbc = server.get(JdbcClient.class);
			jdbc.sql("alter table case_file rename column sealed to closed").update();
			check(walker.go("/case"), "refused");
			jdbc.sql("alter table case_file rename column closed to sealed").update();
			jdbc.sql("update case_file set sealed = 'AAAA'").update();
			check(walker.go("/case"), "damaged");
			check(walker.on().isAt("/").begin("cancel"), "often");
			server.get(HikariDataSource.class).close();
			check(walker.on(), "unavailable");
		}
	}

	private static void check(Walk walker, String name) {
		walker.check(name);
	}

}
