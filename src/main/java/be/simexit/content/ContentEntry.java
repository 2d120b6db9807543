package be.simexit.content;

import java.util.Objects;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

	@Embedded
	private @Nullable StoredCheck checked;

	private boolean gone;

	private long version;

	@SuppressWarnings("NullAway.Init")
	protected ContentEntry() {
	}

	protected ContentEntry(String code, int position) {
		this.code = code;
		this.position = position;
	}

	/** The shape of such entries. */
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

	/** Whether editors changed or removed the entry, which no data file holds. */
	public boolean isTouched() {
		return this.byEditors != null || this.removed;
	}

	/** What is known of this entry beside its content. */
	public EntryState state() {
		return new EntryState(this.version, check(), isEdited(), this.removed, this.gone);
	}

	private @Nullable Check check() {
		return (this.checked != null) ? this.checked.check() : null;
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
	 * @return the content, null if the newest files do not have this entry
	 */
	public @Nullable T inFile() {
		return (this.inFile != null && !this.gone) ? ContentJson.read(this.inFile, shape()) : null;
	}

	/**
	 * Notes what the data file says now. Fields that editors did not change follow it; an
	 * edit that has arrived in the file ends.
	 * @param position its place in the file, from 0
	 * @param said what the file says
	 */
	public void follow(int position, T said) {
		this.position = position;
		this.gone = false;
		if (this.byEditors != null) {
			T merged = merged(said);
			this.version += merged.equals(content()) ? 0 : 1;
			this.byEditors = merged.said().equals(said.said()) ? null : ContentJson.write(merged);
		}
		else if (this.inFile != null && !content().equals(said)) {
			this.version++;
		}
		this.inFile = ContentJson.write(said);
	}

	/** What editors say, with what the file changed in fields that they did not. */
	private T merged(T said) {
		Leaves before = Leaves.ofEntry((this.inFile != null) ? this.inFile : ContentJson.write(said));
		T merged = new Merge(before, Leaves.of(said)).under(Leaves.of(content())).as(shape());
		return isSound(merged) ? merged : content();
	}

	/**
	 * Whether what is partly an editor's and partly the file's keeps the rules of pages.
	 */
	protected boolean isSound(T said) {
		return true;
	}

	/**
	 * The newest files do not have this entry, but editors touched it or what belongs to
	 * it; it keeps its last content.
	 */
	public final void keepWithoutFile() {
		this.gone = true;
	}

	/**
	 * Takes an editor's word, which counts from now on; nothing of it stays if it is what
	 * the file says. A check of something else ends.
	 * @param said what the editor says
	 * @param check that it is true, null if nobody looked today
	 */
	public void edit(T said, @Nullable Check check) {
		boolean isNew = this.byEditors == null && this.inFile == null;
		boolean stands = !isNew && content().claim().equals(said.claim());
		setTo(said, (check != null || !stands) ? check : check());
	}

	/**
	 * Notes that an editor found the content still true; what was said stays as it is.
	 * @param check who, when and how; null if it counts no more
	 */
	public final void check(@Nullable Check check) {
		this.checked = StoredCheck.of(check);
	}

	/** Takes the entry from every page. */
	public void remove() {
		this.version += this.removed ? 0 : 1;
		this.removed = true;
	}

	/**
	 * Sets the entry to what it was or shall be.
	 * @param said what it says
	 * @param check the check that counts, null for none
	 */
	final void setTo(T said, @Nullable Check check) {
		boolean isNew = this.byEditors == null && this.inFile == null;
		this.version += (this.removed || isNew || !content().equals(said)) ? 1 : 0;
		this.byEditors = said.equals(inFile()) ? null : ContentJson.write(said);
		this.removed = false;
		check(check);
	}

	/**
	 * Takes what the file says again, and brings a removed entry back.
	 * @throws NullPointerException if the file does not have this entry
	 */
	public void takeFile() {
		setTo(Objects.requireNonNull(inFile(), "the data file does not have this entry"), null);
	}

}
