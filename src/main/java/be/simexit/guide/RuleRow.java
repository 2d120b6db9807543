package be.simexit.guide;

import be.simexit.content.ContentEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * One rule in the database.
 */
@Entity
@Table(name = "guide_rule")
class RuleRow extends ContentEntry<Rule> {

	protected RuleRow() {
	}

	RuleRow(Rule rule) {
		super(rule.id(), 0);
	}

	@Override
	protected Class<Rule> shape() {
		return Rule.class;
	}

}
