package be.simexit.content;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * One change of content by an editor; the history is only ever added to.
 */
@Entity
@Immutable
public class ContentChange {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String entry;

	private String verb;

	private Instant changedAt;

	private String changedBy;

	private @Nullable String reason;

	@Column(name = "content_before")
	private @Nullable String before;

	@Column(name = "content_after")
	private @Nullable String after;

	private @Nullable String deed;

	private @Nullable String checkBefore;

	private @Nullable String checkAfter;

	@SuppressWarnings("NullAway.Init")
	protected ContentChange() {
	}

	ContentChange(EntryName entry, Verb verb, Deed deed, Undo.Turn before, Undo.Turn after) {
		this.entry = entry.toString();
		this.verb = verb.code();
		this.deed = deed.code();
		this.changedAt = deed.at();
		this.changedBy = deed.by();
		this.reason = deed.reason();
		this.before = before.json();
		this.after = after.json();
		this.checkBefore = ContentJson.write(before.check());
		this.checkAfter = ContentJson.write(after.check());
	}

	public long id() {
		return Objects.requireNonNull(this.id, "a change is stored");
	}

	/**
	 * What was changed.
	 * @return for example "contact orange/phone-own"
	 */
	public String entry() {
		return this.entry;
	}

	public String verb() {
		return this.verb;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	public String changedBy() {
		return this.changedBy;
	}

	public @Nullable String reason() {
		return this.reason;
	}

	/**
	 * What it said before.
	 * @return JSON, null for a new entry
	 */
	public @Nullable String before() {
		return this.before;
	}

	/**
	 * What it says since.
	 * @return JSON, null for a removed entry
	 */
	public @Nullable String after() {
		return this.after;
	}

	/**
	 * What it was part of; changes of one deed are undone together.
	 * @return a code
	 */
	public String deed() {
		return Objects.requireNonNull(this.deed, "a change is part of a deed");
	}

	/** In which way the entry was checked, null if this was no check. */
	public @Nullable How how() {
		Check after = turnAfter().check();
		return (after == null || after.equals(turnBefore().check())) ? null : after.how();
	}

	/** The entry before, with its check. */
	Undo.Turn turnBefore() {
		return new Undo.Turn(this.before, ContentJson.check(this.checkBefore));
	}

	/** The entry after, with its check. */
	Undo.Turn turnAfter() {
		return new Undo.Turn(this.after, ContentJson.check(this.checkAfter));
	}

}
