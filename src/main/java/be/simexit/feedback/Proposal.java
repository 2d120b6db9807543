package be.simexit.feedback;

import java.time.LocalDate;
import java.util.Map;

import be.simexit.content.EntryName;
import be.simexit.content.Leaves;
import be.simexit.content.Merge;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would have an entry say.
 *
 * @param id its number
 * @param entry the entry
 * @param merge the fields in question as they were seen and as they should be
 * @param seenWhere where the right value was seen, null if not said
 * @param note what else was said, null for nothing
 * @param madeOn the day
 * @param madeBy the editor whose change waits for a second look, null for a visitor, of
 * whom nothing is kept
 */
public record Proposal(long id, EntryName entry, Merge merge, @Nullable String seenWhere, @Nullable String note,
		LocalDate madeOn, @Nullable String madeBy) {

	/** What became of a proposal. */
	public enum State implements Coded {

		OPEN, ACCEPTED, REJECTED

	}

	/** A proposal that is not stored yet. */
	public static Proposal of(EntryName entry, Merge merge, @Nullable String seenWhere, @Nullable String note) {
		Leaves saw = new Leaves(Map.of()).with(merge.mine(), merge.saw());
		Leaves wants = new Leaves(Map.of()).with(merge.mine(), merge.wants());
		return new Proposal(0, entry, new Merge(saw, wants), seenWhere, note, LocalDate.EPOCH, null);
	}

	/** This proposal as an editor's, who waits for a second look. */
	public Proposal by(String editor) {
		return new Proposal(this.id, this.entry, this.merge, this.seenWhere, this.note, this.madeOn, editor);
	}

}
