package be.simexit.admin;

import java.util.Set;

import be.simexit.content.Deed;
import org.jspecify.annotations.Nullable;

/**
 * What became of what an editor asked for.
 *
 * @param code what to say, for example "changed"
 * @param deed the code of the deed that can be undone, null if nothing was done
 * @param clashes the paths of the fields that somebody else changed too
 */
record Outcome(String code, @Nullable String deed, Set<String> clashes) {

	/** Somebody else changed it since. */
	static final Outcome CHANGED = new Outcome("changed", null, Set.of());

	/** Nothing was different. */
	static final Outcome SAME = new Outcome("same", null, Set.of());

	/** It waits for a second look. */
	static final Outcome PROPOSED = new Outcome("proposed", null, Set.of());

	/** The second look must be somebody else's. */
	static final Outcome OWN = new Outcome("own", null, Set.of());

	/** A proposal was rejected. */
	static final Outcome REJECTED = new Outcome("rejected", null, Set.of());

	private static final String SAFE = "/admin(?:/[A-Za-z0-9-]+)*(?:\\?[A-Za-z0-9=&%.+_-]*)?(?:#[A-Za-z0-9-]+)?";

	static Outcome done(Deed deed) {
		return new Outcome("done", deed.code(), Set.of());
	}

	static Outcome clash(Set<String> fields) {
		return new Outcome("clash", null, fields);
	}

	boolean isClash() {
		return "clash".equals(this.code);
	}

	/**
	 * Leads back to a page of the desk, which says what became of it.
	 * @param back the address of the page; the queue if it is none of the desk
	 * @return the name of a view
	 */
	String to(String back) {
		String page = back.matches(SAFE) ? back.replaceFirst("#.*", "") : "/admin";
		String clean = page.replaceAll("([?&])(?:done|said)=[^&]*&?", "$1").replaceFirst("[?&]$", "");
		String said = (this.deed != null) ? "done=" + this.deed : "said=" + this.code;
		return "redirect:" + clean + (clean.contains("?") ? "&" : "?") + said;
	}

}
