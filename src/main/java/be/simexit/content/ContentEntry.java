package be.simexit.content;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/**
 * One entry of content in the database: what the data file says and what editors say,
 * side by side. The editors' word counts if there is one, so a data file can never
 * overwrite it.
 *
 * @param <T> the shape of the entry
 */
@MappedSuperclass
public abstract class ContentEntry<T extends Content> {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String code;

	private int position;

	@Column(name = "in_file")
	private @Nullable String inFile;

	@Column(name = "by_editors")
	private @Nullable String byEditors;

	private boolean removed;

	private @Nullable LocalDate checkedOn;

	private @Nullable String checkedBy;

	private long version;

	@SuppressWarnings("NullAway.Init")
	protected ContentEntry() {
	}

	protected ContentEntry(String code, int position) {
		this.code = code;
		this.position = position;
	}

	/**
	 * The shape of such entries.
	 * @return a record
	 */
	protected abstract Class<T> shape();

	public @Nullable Long id() {
		return this.id;
	}

	public String code() {
		return this.code;
	}

	public int position() {
		return this.position;
	}

	public boolean isEdited() {
		return this.byEditors != null;
	}

	public boolean isRemoved() {
		return this.removed;
	}

	/**
	 * Whether people left anything here that no data file holds.
	 * @return true if editors changed or removed the entry
	 */
	public boolean isTouched() {
		return this.byEditors != null || this.removed;
	}

	/**
	 * What is known of this entry beside its content.
	 * @return version, check and whether editors changed it
	 */
	public EntryState state() {
		return new EntryState(this.version, this.checkedOn, this.checkedBy, isEdited());
	}

	/**
	 * What counts: the editors' word if there is one, else the file's.
	 * @return the content
	 */
	public T content() {
		String counts = (this.byEditors != null) ? this.byEditors : this.inFile;
		return ContentJson.read(Objects.requireNonNull(counts, "an entry has content"), shape());
	}

	/**
	 * What the data file says.
	 * @return the content, null if the file does not have this entry
	 */
	public @Nullable T inFile() {
		return (this.inFile != null) ? ContentJson.read(this.inFile, shape()) : null;
	}

	/**
	 * Notes what the data file says now. An edit that has arrived in the file ends.
	 * @param position its place in the file, from 0
	 * @param said what the file says
	 */
	public void follow(int position, T said) {
		this.position = position;
		if (this.byEditors != null) {
			this.byEditors = content().equals(said) ? null : this.byEditors;
		}
		else if (this.inFile != null && !content().equals(said)) {
			this.version++;
		}
		this.inFile = ContentJson.write(said);
	}

	/**
	 * The file does not have this entry any more. A removed one keeps its last content,
	 * so that it can be brought back.
	 */
	final void keepWithoutFile() {
		this.inFile = (this.byEditors != null) ? null : this.inFile;
	}

	/**
	 * Takes an editor's word, which counts from now on; nothing of it stays if it is what
	 * the file says.
	 * @param said what the editor says
	 * @param editor who
	 * @param on the day it was checked
	 */
	public void edit(T said, String editor, LocalDate on) {
		boolean changes = this.removed || (this.byEditors == null && this.inFile == null) || !content().equals(said);
		this.byEditors = said.equals(inFile()) ? null : ContentJson.write(said);
		this.removed = false;
		this.version += changes ? 1 : 0;
		check(editor, on);
	}

	/**
	 * Notes that an editor found the content still true; what was said stays as it is.
	 * @param editor who
	 * @param on the day
	 */
	public final void check(String editor, LocalDate on) {
		this.checkedBy = editor;
		this.checkedOn = on;
	}

	/**
	 * Takes the entry from every page.
	 */
	public void remove() {
		this.removed = true;
		this.version++;
	}

	/**
	 * Takes what the file says again, and brings a removed entry back.
	 * @throws IllegalStateException if the file does not have this entry
	 */
	public void takeFile() {
		if (this.inFile == null) {
			throw new IllegalStateException("the data file does not have " + this.code);
		}
		this.byEditors = null;
		this.removed = false;
		this.checkedBy = null;
		this.checkedOn = null;
		this.version++;
	}

}
