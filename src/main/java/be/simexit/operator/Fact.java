package be.simexit.operator;

import be.simexit.content.ContentEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * One thing known about an operator that is not a contact, in the database.
 */
@Entity
@Table(name = "operator_fact")
class Fact extends ContentEntry<FactData> {

	@ManyToOne(fetch = FetchType.LAZY)
	private Operator operator;

	@SuppressWarnings("NullAway.Init")
	protected Fact() {
	}

	Fact(Operator operator, String code, int position) {
		super(code, position);
		this.operator = operator;
	}

	Operator operator() {
		return this.operator;
	}

	@Override
	protected Class<FactData> shape() {
		return FactData.class;
	}

}
