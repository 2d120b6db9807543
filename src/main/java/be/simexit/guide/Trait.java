package be.simexit.guide;

import java.util.List;
import java.util.Optional;

import be.simexit.operator.Way;
import be.simexit.text.Coded;

/**
 * What decides which stages and tasks apply to a case, with the codes that each can have.
 */
public enum Trait implements Coded {

	GOAL, LINE, CREDIT, REST, LEAVING, CHANNEL, FIRM, RECENT, WITHDRAWAL, SENT, TROUBLE, OPERATOR;

	static Optional<Trait> ofCode(String code) {
		return Coded.find(values(), code);
	}

	/**
	 * Whether a case can have a value.
	 * @param value a code
	 * @return true if this trait knows it
	 */
	public boolean permits(String value) {
		return this == OPERATOR || codes().contains(value);
	}

	/** Every value but an operator's, which the directory knows. */
	private List<String> codes() {
		return switch (this) {
			case GOAL -> Coded.codes(Goal.values());
			case LINE -> Coded.codes(Line.values());
			case CREDIT -> Coded.codes(Credit.values());
			case REST -> Coded.codes(Rest.values());
			case LEAVING -> Coded.codes(Leaving.values());
			case CHANNEL -> Coded.codes(Way.values());
			case FIRM, RECENT, WITHDRAWAL, SENT -> Coded.codes(YesNo.values());
			case TROUBLE -> Coded.codes(Trouble.values());
			case OPERATOR -> List.of();
		};
	}

}
