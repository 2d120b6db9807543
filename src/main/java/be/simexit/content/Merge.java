package be.simexit.content;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What an editor changed, to be laid on top of what others changed meanwhile, field by
 * field.
 *
 * @param saw what the editor saw
 * @param wants what the editor wants
 */
public record Merge(Leaves saw, Leaves wants) {

	/** The fields that the editor changed. */
	public Set<String> mine() {
		return this.saw.changedIn(this.wants);
	}

	/**
	 * The fields that the editor and somebody else changed to different things.
	 * @param stands what is there now
	 * @return their paths, empty if both changes can stand
	 */
	public Set<String> clashes(Leaves stands) {
		Set<String> clashes = new LinkedHashSet<>(mine());
		clashes.retainAll(this.saw.changedIn(stands));
		clashes.retainAll(this.wants.changedIn(stands));
		return clashes;
	}

	/**
	 * Both changes together.
	 * @param stands what is there now
	 * @return what is there now, with what the editor changed
	 * @throws ContentChangedException if they clash
	 */
	public Leaves onto(Leaves stands) {
		Set<String> clashes = clashes(stands);
		if (!clashes.isEmpty()) {
			throw new ContentChangedException(clashes);
		}
		return stands.with(mine(), this.wants);
	}

	/**
	 * What stands, with these changes only where it still says what was seen.
	 * @param stands what is there now, which wins
	 * @return both together
	 */
	Leaves under(Leaves stands) {
		Set<String> free = new LinkedHashSet<>(mine());
		free.removeAll(this.saw.changedIn(stands));
		return stands.with(free, this.wants);
	}

}
