package be.simexit.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import be.simexit.answer.Answers;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The sealed cases in the database. One statement each, without an entity: a case is one
 * row that only its own visitor can read.
 */
@Repository
public class Cases {

	private final JdbcClient jdbc;

	private final Clock clock;

	Cases(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Opens a case and notes the day it was used.
	 * @param secret what opens it
	 * @return the case, or empty if there is none (any more)
	 */
	public Optional<CaseFile> open(Secret secret) {
		String id = secret.rowId();
		Optional<Row> row = this.jdbc.sql("select version, sealed, last_used from case_file where id = ?")
			.param(id)
			.query((result, index) -> new Row(result.getLong(1), result.getString(2),
					result.getObject(3, LocalDate.class)))
			.optional();
		LocalDate today = LocalDate.now(this.clock);
		if (row.isPresent() && row.get().lastUsed().isBefore(today)) {
			this.jdbc.sql("update case_file set last_used = ? where id = ?").param(today).param(id).update();
		}
		return row.map((it) -> new CaseFile(secret, it.version(), Seal.open(secret, it.version(), it.sealed())));
	}

	/**
	 * Saves new answers.
	 * @param file the case as it was opened
	 * @param answers the answers it is to have
	 * @return the saved case
	 * @throws CaseChangedException if another request saved it since it was opened
	 */
	public CaseFile save(CaseFile file, Answers answers) {
		long version = file.version() + 1;
		Answers marked = answers.changedSince(file.answers(), version);
		String sealed = Seal.close(file.secret(), version, marked);
		int saved = (file.version() == 0) ? insert(file.secret().rowId(), sealed)
				: update(file.secret().rowId(), version, sealed);
		if (saved == 0) {
			throw new CaseChangedException();
		}
		return new CaseFile(file.secret(), version, marked);
	}

	private int insert(String id, String sealed) {
		try {
			return this.jdbc.sql("insert into case_file (id, version, sealed, last_used) values (?, 1, ?, ?)")
				.param(id)
				.param(sealed)
				.param(LocalDate.now(this.clock))
				.update();
		}
		catch (DuplicateKeyException ex) {
			return 0;
		}
	}

	private int update(String id, long version, String sealed) {
		return this.jdbc.sql("update case_file set version = ?, sealed = ?, last_used = ? where id = ? and version = ?")
			.param(version)
			.param(sealed)
			.param(LocalDate.now(this.clock))
			.param(id)
			.param(version - 1)
			.update();
	}

	/**
	 * Erases a case for good.
	 * @param secret what opens it
	 */
	public void erase(Secret secret) {
		this.jdbc.sql("delete from case_file where id = ?").param(secret.rowId()).update();
	}

	/**
	 * Erases the cases that nobody used lately.
	 * @param before the first day that still counts as lately
	 * @return how many were erased
	 */
	public int eraseUnusedBefore(LocalDate before) {
		return this.jdbc.sql("delete from case_file where last_used < ?").param(before).update();
	}

	private record Row(long version, String sealed, LocalDate lastUsed) {
	}

}
