package be.simexit.content;

import org.jspecify.annotations.Nullable;

/**
 * An entry as editors see it: what counts, and what the data file says.
 *
 * @param <T> its shape
 * @param name its name
 * @param content what counts; for a removed one what it last said
 * @param inFile what the newest data files say, null if they do not have it
 * @param state version, check, and whether editors changed or removed it
 */
public record Entry<T extends Content>(EntryName name, T content, @Nullable T inFile, EntryState state) {

	/** An entry of the database under its name. */
	static <T extends Content> Entry<T> of(EntryName name, ContentEntry<T> row) {
		return new Entry<>(name, row.content(), row.inFile(), row.state());
	}

	/**
	 * Whether the data files would say something else.
	 * @return true if an editor changed, added or removed it, or if no file has it any
	 * more
	 */
	public boolean differs() {
		return this.state.removed() ? this.inFile != null : !this.content.equals(this.inFile);
	}

	public boolean isRemoved() {
		return this.state.removed();
	}

	public Leaves leaves() {
		return Leaves.of(this.content);
	}

}
