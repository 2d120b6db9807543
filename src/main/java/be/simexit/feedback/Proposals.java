package be.simexit.feedback;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.content.EntryName;
import be.simexit.content.Leaves;
import be.simexit.content.Merge;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What visitors and editors propose, until an editor decides.
 */
@Component
public class Proposals {

	private static final String OPEN = Proposal.State.OPEN.code();

	private final JdbcClient jdbc;

	Proposals(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Takes a proposal in.
	 * @param proposal what is proposed
	 * @param today the day in Brussels
	 */
	public void add(Proposal proposal, LocalDate today) {
		String fields = "[" + proposal.merge().saw().write() + "," + proposal.merge().wants().write() + "]";
		this.jdbc
			.sql("insert into proposal (entry, fields, seen_where, note, made_on, made_by, state) "
					+ "values (?, ?, ?, ?, ?, ?, ?)")
			.param(proposal.entry().toString())
			.param(fields)
			.param(proposal.seenWhere())
			.param(proposal.note())
			.param(today)
			.param(proposal.madeBy())
			.param(OPEN)
			.update();
	}

	/**
	 * The proposals that wait for an editor.
	 * @return the oldest first
	 */
	public List<Proposal> open() {
		return this.jdbc.sql("select * from proposal where state = ? order by id")
			.param(OPEN)
			.query((row, number) -> read(row))
			.list();
	}

	/**
	 * A proposal that waits for an editor.
	 * @param id its number
	 * @return the proposal, or empty if it was decided
	 */
	public Optional<Proposal> find(long id) {
		return open().stream().filter((proposal) -> proposal.id() == id).findFirst();
	}

	/**
	 * Decides a proposal.
	 * @param id its number
	 * @param state what became of it
	 * @param editor who decided
	 * @param today the day in Brussels
	 * @return false if somebody else decided before
	 */
	public boolean decide(long id, Proposal.State state, String editor, LocalDate today) {
		return this.jdbc.sql("update proposal set state = ?, decided_by = ?, decided_on = ? where id = ? and state = ?")
			.params(state.code(), editor, today, id, OPEN)
			.update() > 0;
	}

	private static Proposal read(ResultSet row) throws SQLException {
		List<Leaves> fields = Leaves.readAll(row.getString("fields"));
		return new Proposal(row.getLong("id"), EntryName.parse(row.getString("entry")).orElseThrow(),
				new Merge(fields.get(0), fields.get(1)), row.getString("seen_where"), row.getString("note"),
				row.getObject("made_on", LocalDate.class), row.getString("made_by"));
	}

}
