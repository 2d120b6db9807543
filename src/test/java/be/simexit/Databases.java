package be.simexit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * Fresh, empty databases of both kinds.
 */
public final class Databases {

	private static EmbeddedPostgres postgres;

	private Databases() {
	}

	/**
	 * The JDBC address of a new database.
	 */
	public static String fresh(String kind) {
		String name = "test_" + UUID.randomUUID().toString().replace("-", "");
		return "h2".equals(kind) ? "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1" : freshPostgres(name);
	}

	private static synchronized String freshPostgres(String name) {
		try {
			if (postgres == null) {
				postgres = EmbeddedPostgres.start();
				Runtime.getRuntime().addShutdownHook(new Thread(Databases::stop));
			}
			try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
				connection.createStatement().execute("create database " + name);
			}
			return postgres.getJdbcUrl("postgres", name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void stop() {
		try {
			postgres.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
