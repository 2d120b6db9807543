package be.simexit.operator;

import be.simexit.content.ContentEntry;
import be.simexit.feedback.Feedback;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * One way to reach an operator, in the database.
 */
@Entity
class Contact extends ContentEntry<ContactData> {

	@ManyToOne(fetch = FetchType.LAZY)
	private Operator operator;

	@SuppressWarnings("NullAway.Init")
	protected Contact() {
	}

	Contact(Operator operator, String code, int position) {
		super(code, position);
		this.operator = operator;
	}

	Operator operator() {
		return this.operator;
	}

	@Override
	protected Class<ContactData> shape() {
		return ContactData.class;
	}

	@Override
	protected boolean isSound(ContactData said) {
		return ContactRule.brokenBy(said).isEmpty();
	}

	ContactEntry entry() {
		return ContactEntry.of(this.operator.code(), content(), state(), Feedback.NONE);
	}

}
