package be.simexit.operator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach an operator, as its data file gave it or as an editor left it.
 */
@Entity
class Contact {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Operator operator;

	private String code;

	private int position;

	@Embedded
	private ContactData data;

	@ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
	private Source source;

	@Convert(converter = JsonConverters.Names.class)
	private List<String> also;

	private @Nullable LocalDate checkedOn;

	private @Nullable String checkedBy;

	private @Nullable String seeded;

	private boolean edited;

	private boolean removed;

	@Version
	private long version;

	@SuppressWarnings("NullAway.Init")
	protected Contact() {
	}

	Contact(Operator operator, String code, int position, ContactData data, Source source) {
		this.also = List.of();
		this.operator = operator;
		this.code = code;
		this.position = position;
		this.data = data;
		this.source = source;
	}

	Operator operator() {
		return this.operator;
	}

	String code() {
		return this.code;
	}

	int position() {
		return this.position;
	}

	long version() {
		return this.version;
	}

	boolean isEdited() {
		return this.edited;
	}

	boolean isRemoved() {
		return this.removed;
	}

	/**
	 * Takes over what the data file says, unless an editor changed this contact.
	 */
	void follow(int position, ContactData data, Source source, List<String> also, String digest) {
		if (!this.edited && !digest.equals(this.seeded)) {
			this.position = position;
			this.also = also;
			this.data = data;
			this.source = source;
			this.seeded = digest;
		}
	}

	void edit(ContactData data, Source source, String editor, LocalDate checkedOn) {
		this.data = data;
		this.source = source;
		this.also = List.of();
		this.checkedBy = editor;
		this.checkedOn = checkedOn;
		this.edited = true;
		this.removed = false;
	}

	void remove(String editor, LocalDate on) {
		this.removed = true;
		this.edited = true;
		this.checkedBy = editor;
		this.checkedOn = on;
	}

	@Nullable LocalDate checkedOn() {
		return this.checkedOn;
	}

	@Nullable String checkedBy() {
		return this.checkedBy;
	}

	ContactEntry entry(Map<Long, Feedback> feedback) {
		return ContactEntry.of(this, this.data, this.source.entry(), this.operator.sources(this.also),
				(this.id != null) ? feedback.getOrDefault(this.id, Feedback.NONE) : Feedback.NONE);
	}

}
