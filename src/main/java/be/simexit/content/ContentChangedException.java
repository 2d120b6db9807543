package be.simexit.content;

import java.util.Set;

/**
 * Somebody else changed or removed the entry since the editor opened it, and both cannot
 * stand.
 */
public class ContentChangedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Set<String> fields;

	/**
	 * Two changes that cannot both stand.
	 * @param fields the paths of the fields in which they differ, empty if it is the
	 * whole entry
	 */
	public ContentChangedException(Set<String> fields) {
		super("the entry was changed since it was opened");
		this.fields = Set.copyOf(fields);
	}

	/** The fields that both changed, empty if it is the whole entry. */
	public Set<String> fields() {
		return this.fields;
	}

}
