package be.simexit.operator;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact about an operator was read.
 */
@Entity
class Source {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Operator operator;

	private String code;

	private String name;

	private @Nullable String url;

	@SuppressWarnings("NullAway.Init")
	protected Source() {
	}

	Source(Operator operator, String code, String name, @Nullable String url) {
		this.operator = operator;
		this.code = code;
		this.name = name;
		this.url = url;
	}

	Operator operator() {
		return this.operator;
	}

	String code() {
		return this.code;
	}

	boolean is(String name, @Nullable String url) {
		return this.name.equals(name) && Objects.equals(this.url, url);
	}

	void follow(String name, @Nullable String url) {
		this.name = name;
		this.url = url;
	}

	SourceEntry entry() {
		return new SourceEntry(this.name, this.url);
	}

}
