package be.simexit.operator;

import java.util.List;

import be.simexit.text.LocalizedText;
import be.simexit.text.LocalizedTextConverter;
import be.simexit.text.SourceDate;
import be.simexit.text.SourceDateConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * One thing known about an operator that is not a contact.
 */
@Entity
class OperatorFact {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Operator operator;

	private String code;

	private int position;

	@Enumerated(EnumType.STRING)
	private Topic topic;

	@Convert(converter = LocalizedTextConverter.class)
	private LocalizedText text;

	@ManyToOne(fetch = FetchType.LAZY, cascade = CascadeType.PERSIST)
	private Source source;

	@Convert(converter = JsonConverters.Names.class)
	private List<String> also;

	@Convert(converter = SourceDateConverter.class)
	private SourceDate sourceDate;

	@Enumerated(EnumType.STRING)
	private Grade grade;

	private String seeded;

	@SuppressWarnings("NullAway.Init")
	protected OperatorFact() {
	}

	OperatorFact(Operator operator, OperatorSeed.Fact fact, Source source) {
		this.operator = operator;
		this.code = fact.code();
		this.topic = fact.topic();
		this.text = fact.text();
		this.source = source;
		this.sourceDate = fact.date();
		this.grade = fact.grade();
		this.also = fact.alsoIn();
		this.seeded = "";
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

	void follow(int position, OperatorSeed.Fact fact, Source source, String digest) {
		if (!this.seeded.equals(digest)) {
			this.position = position;
			this.topic = fact.topic();
			this.text = fact.text();
			this.source = source;
			this.sourceDate = fact.date();
			this.grade = fact.grade();
			this.also = fact.alsoIn();
			this.seeded = digest;
		}
	}

	FactEntry entry() {
		return new FactEntry(this.code, this.topic, this.text, this.source.entry(), this.operator.sources(this.also),
				this.sourceDate, this.grade);
	}

}
