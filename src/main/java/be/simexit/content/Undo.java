package be.simexit.content;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Takes one change back. Where nothing happened since, the entry is exactly as it was;
 * else only the fields that the change touched go back, if nobody touched them again.
 *
 * @param before how the entry stood before the change
 * @param after how it stood after it
 */
record Undo(Turn before, Turn after) {

	<T extends Content> void of(ContentEntry<T> row) {
		boolean isAsLeft = Objects.equals(row.state().check(), this.after.check());
		Check check = isAsLeft ? this.before.check() : row.state().check();
		String was = this.before.json();
		String became = this.after.json();
		if (was == null) {
			requireAsLeft(row);
			row.remove();
			row.check(check);
		}
		else if (became == null) {
			requireAsLeft(row);
			row.setTo(row.content(), check);
		}
		else {
			row.setTo(merged(row, was, became), check);
		}
	}

	private void requireAsLeft(ContentEntry<?> row) {
		boolean same = Leaves.ofEntry(Turn.of(row).json()).equals(Leaves.ofEntry(this.after.json()));
		if (!same) {
			throw new ContentChangedException(Set.of());
		}
	}

	private static <T extends Content> T merged(ContentEntry<T> row, String was, String became) {
		if (row.isRemoved()) {
			throw new ContentChangedException(Set.of());
		}
		Leaves old = Leaves.of(ContentJson.read(was, row.shape()));
		Leaves left = Leaves.of(ContentJson.read(became, row.shape()));
		return new Merge(left, old).onto(Leaves.of(row.content())).as(row.shape());
	}

	/**
	 * How an entry stood before or after a change.
	 *
	 * @param json what it said, null where it was on no page
	 * @param check the check that counted, null for none
	 */
	record Turn(@Nullable String json, @Nullable Check check) {

		static Turn of(ContentEntry<?> row) {
			return new Turn(row.isRemoved() ? null : ContentJson.write(row.content()), row.state().check());
		}

		/** An entry that was not there. */
		static final Turn NOTHING = new Turn(null, null);

	}

}
