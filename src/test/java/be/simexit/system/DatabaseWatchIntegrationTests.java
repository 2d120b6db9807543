package be.simexit.system;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

import javax.sql.DataSource;

import be.simexit.Databases;
import be.simexit.Hostile;
import be.simexit.Server;
import com.zaxxer.hikari.HikariDataSource;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A node whose H2 has closed its database says that it must be started again; no other
 * trouble makes it say so.
 */
class DatabaseWatchIntegrationTests {

	private static final Path DATA = Path.of("src/main/resources/data").toAbsolutePath();

	@TempDir
	private Path folder;

	@Test
	void livenessGoesDownWhenH2HasClosedItsDatabase() throws SQLException {
		try (Server server = Server.startLazily("jdbc:h2:file:" + this.folder.resolve("simexit"), DATA)) {
			DatabaseWatch watch = server.get(DatabaseWatch.class);
			watch.look();
			assertThat(liveness(server)).isEqualTo(200);

			closeAsOnAFullDisk(server.get(DataSource.class));
			watch.look();

			assertThat(liveness(server)).isEqualTo(503);
			assertThat(health(server, "readiness")).isEqualTo(503);
		}
	}

	@Test
	void livenessStaysUpWhileADatabaseServerIsAwayAndReadinessDoesNot() {
		try (Server server = Server.startLazily(Databases.fresh("postgres"), DATA)) {
			assertThat(health(server, "readiness")).isEqualTo(200);

			server.get(HikariDataSource.class).close();
			server.get(DatabaseWatch.class).look();

			assertThat(liveness(server)).isEqualTo(200);
			assertThat(health(server, "readiness")).isEqualTo(503);
		}
	}

	/** What H2 does to itself when it cannot write. */
	private static void closeAsOnAFullDisk(DataSource database) throws SQLException {
		try (Connection connection = database.getConnection()) {
			SessionLocal session = (SessionLocal) connection.unwrap(JdbcConnection.class).getSession();
			session.getDatabase().getStore().getMvStore().closeImmediately();
		}
	}

	private static int liveness(Server server) {
		return health(server, "liveness");
	}

	private static int health(Server server, String group) {
		return new Hostile(server.port()).get("/actuator/health/" + group, Map.of("Accept", "*/*")).statusCode();
	}

}
