package be.simexit.feedback;

import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The counts of what visitors said of contacts as they stand now: a changed contact
 * starts anew. Nothing is kept of who said it.
 */
@Component
public class Feedbacks {

	private final JdbcClient jdbc;

	Feedbacks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What was said of the contacts of which something was said, as they stand. */
	public Map<Voted, Feedback> all() {
		return this.jdbc
			.sql("select o.code, c.code, c.version, f.worked, f.wrong from contact_feedback f "
					+ "join contact c on c.id = f.contact_id and c.version = f.version "
					+ "join operator o on o.id = c.operator_id")
			.query((row, number) -> Map.entry(new Voted(row.getString(1), row.getString(2), row.getLong(3)),
					new Feedback(row.getInt(4), row.getInt(5))))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	/**
	 * Lets the verdicts on a contact count on, although words around it changed.
	 * @param contact the contact
	 * @param from its version when they were given
	 * @param to its version now, which claims the same
	 */
	public void carry(long contact, long from, long to) {
		this.jdbc.sql("update contact_feedback set version = ? where contact_id = ? and version = ?")
			.params(to, contact, from)
			.update();
	}

	/**
	 * Counts one verdict; to be called while {@link ContentVersion#vote()} holds other
	 * writers back.
	 * @return whether the contact still stands as the visitor saw it
	 */
	public boolean count(String operator, String contact, long version, Verdict verdict) {
		Long id = this.jdbc
			.sql("select c.id from contact c join operator o on o.id = c.operator_id "
					+ "where o.code = ? and c.code = ? and c.version = ? and c.removed = false")
			.params(operator, contact, version)
			.query(Long.class)
			.optional()
			.orElse(null);
		if (id == null) {
			return false;
		}
		int worked = (verdict == Verdict.WORKED) ? 1 : 0;
		int updated = this.jdbc.sql(
				"update contact_feedback set worked = worked + ?, wrong = wrong + ? where contact_id = ? and version = ?")
			.params(worked, 1 - worked, id, version)
			.update();
		if (updated == 0) {
			this.jdbc.sql("delete from contact_feedback where contact_id = ?").param(id).update();
			this.jdbc.sql("insert into contact_feedback (contact_id, version, worked, wrong) values (?, ?, ?, ?)")
				.params(id, version, worked, 1 - worked)
				.update();
		}
		return true;
	}

}
