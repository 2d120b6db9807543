package be.simexit.operator;

import java.util.List;
import java.util.Optional;

import be.simexit.identifier.SimNumber;

/**
 * All operators, as pages show them.
 *
 * @param operators the operators in the order of lists
 */
public record Directory(List<OperatorEntry> operators) {

	public Directory {
		operators = List.copyOf(operators);
	}

	/**
	 * The operators that a case can name, "not listed" last.
	 * @return the current operators and the entry for all others
	 */
	public List<OperatorEntry> choosable() {
		return this.operators.stream().filter((operator) -> operator.data().status().isChoosable()).toList();
	}

	/**
	 * The brands that bear a name, whatever became of them.
	 * @return all but the entry for operators that are not listed
	 */
	public List<OperatorEntry> named() {
		return this.operators.stream().filter((operator) -> operator.data().status() != Status.UNLISTED).toList();
	}

	/**
	 * The operators that issued SIM cards with such a number, as far as their first
	 * digits tell. A hint only: it proves nothing.
	 * @param number the number on the card
	 * @return the operators, more than one where they share digits, empty if unknown
	 */
	public List<OperatorEntry> issuersOf(SimNumber number) {
		return this.operators.stream()
			.filter((operator) -> number.issuerCode().filter(operator.data().issuerCodes()::contains).isPresent())
			.toList();
	}

	/**
	 * Finds an operator.
	 * @param code its code
	 * @return the operator, or empty if there is none such
	 */
	public Optional<OperatorEntry> find(String code) {
		return this.operators.stream().filter((operator) -> operator.code().equals(code)).findFirst();
	}

}
