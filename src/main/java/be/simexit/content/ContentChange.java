package be.simexit.content;

import java.time.Instant;

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

	@SuppressWarnings("NullAway.Init")
	protected ContentChange() {
	}

	ContentChange(String entry, Verb verb, Editor editor, @Nullable String before, @Nullable String after) {
		this.entry = entry;
		this.verb = verb.code();
		this.changedAt = editor.at();
		this.changedBy = editor.name();
		this.reason = editor.reason();
		this.before = before;
		this.after = after;
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

}
