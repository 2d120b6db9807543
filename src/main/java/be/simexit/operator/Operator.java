package be.simexit.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;

/**
 * A brand under which mobile lines are sold in Belgium.
 */
@Entity
class Operator {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String code;

	@Embedded
	private OperatorData data;

	private String seeded;

	@OneToMany(mappedBy = "operator", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<Source> sources = new ArrayList<>();

	@OneToMany(mappedBy = "operator", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position, id")
	private List<Contact> contacts = new ArrayList<>();

	@OneToMany(mappedBy = "operator", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position, id")
	private List<OperatorFact> facts = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Operator() {
	}

	Operator(String code, OperatorData data) {
		this.code = code;
		this.data = data;
		this.seeded = "";
	}

	String code() {
		return this.code;
	}

	OperatorData data() {
		return this.data;
	}

	List<Contact> contacts() {
		return this.contacts;
	}

	List<OperatorFact> facts() {
		return this.facts;
	}

	List<Source> sources() {
		return this.sources;
	}

	/** The sources with these codes, in the order of the codes, as pages show them. */
	List<SourceEntry> sources(List<String> codes) {
		return codes.stream()
			.flatMap((wanted) -> this.sources.stream().filter((source) -> source.code().equals(wanted)))
			.map(Source::entry)
			.toList();
	}

	Optional<Contact> contact(String contactCode) {
		return this.contacts.stream().filter((contact) -> contact.code().equals(contactCode)).findFirst();
	}

	void follow(OperatorData data, String digest) {
		if (!this.seeded.equals(digest)) {
			this.data = data;
			this.seeded = digest;
		}
	}

	/**
	 * The source with this name and address, added if the operator has none such yet.
	 */
	Source source(String name, @Nullable String url) {
		Optional<Source> known = this.sources.stream().filter((source) -> source.is(name, url)).findFirst();
		return known.orElseGet(() -> {
			Source added = new Source(this, "editor-" + (this.sources.size() + 1), name, url);
			this.sources.add(added);
			return added;
		});
	}

}
