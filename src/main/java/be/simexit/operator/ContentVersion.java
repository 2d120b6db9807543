package be.simexit.operator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one row that tells every node whether content has changed.
 */
@Component
public class ContentVersion {

	private final JdbcClient jdbc;

	ContentVersion(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The version of the content in the database.
	 * @return a number that grows with every change
	 */
	public long current() {
		return this.jdbc.sql("select version from content_version where id = 1").query(Long.class).single();
	}

	/**
	 * Marks the content as changed and holds other writers back until the transaction
	 * ends.
	 */
	public void bump() {
		this.jdbc.sql("update content_version set version = version + 1 where id = 1").update();
	}

}
