package be.simexit.content;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The one row that tells every node whether content has changed, and how new the newest
 * data files are that the database has seen.
 */
@Component
public class ContentVersion {

	private static final Logger log = LoggerFactory.getLogger(ContentVersion.class);

	private final JdbcClient jdbc;

	private final DataRelease release;

	ContentVersion(JdbcClient jdbc, DataRelease release) {
		this.jdbc = jdbc;
		this.release = release;
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

	/**
	 * The version of content and votes in the database.
	 * @return a number that grows with every change and every vote
	 */
	public long withVotes() {
		return this.jdbc.sql("select version + voted from content_version where id = 1").query(Long.class).single();
	}

	/**
	 * Marks that somebody voted, and holds other writers back until the transaction ends.
	 */
	public void vote() {
		this.jdbc.sql("update content_version set voted = voted + 1 where id = 1").update();
	}

	/**
	 * Asks to bring the database in line with this node's data files; holds other writers
	 * back until the transaction ends.
	 * @param what the kind of data files, for the log
	 * @return false if the database has seen newer files, so that this node only reads
	 */
	public boolean takes(String what) {
		int taken = this.jdbc
			.sql("update content_version set version = version + 1, release = ? where id = 1 and release <= ?")
			.params(this.release.number(), this.release.number())
			.update();
		if (taken == 0) {
			log.warn("The data files of this node are older than what the database has seen: {} are only read", what);
		}
		return taken > 0;
	}

}
