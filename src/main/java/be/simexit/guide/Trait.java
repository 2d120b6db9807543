package be.simexit.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import be.simexit.text.Coded;

/**
 * What decides which stages and tasks apply to a case, with the codes that each can have.
 */
public enum Trait implements Coded {

	GOAL, LINE, CREDIT, REST, LEAVING, CHANNEL, OPERATOR;

	static Optional<Trait> ofCode(String code) {
		return Arrays.stream(values()).filter((trait) -> trait.code().equals(code)).findFirst();
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
			case GOAL -> codes(Goal.values());
			case LINE -> codes(Line.values());
			case CREDIT -> codes(Credit.values());
			case REST -> codes(Rest.values());
			case LEAVING -> codes(Leaving.values());
			case CHANNEL -> List.of("letter", "web", "phone", "shop");
			case OPERATOR -> List.of();
		};
	}

	private static List<String> codes(Coded[] values) {
		return Arrays.stream(values).map(Coded::code).toList();
	}

}
