package be.simexit.operator;

import java.util.List;
import java.util.Optional;

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
	 * Finds an operator.
	 * @param code its code
	 * @return the operator, or empty if there is none such
	 */
	public Optional<OperatorEntry> find(String code) {
		return this.operators.stream().filter((operator) -> operator.code().equals(code)).findFirst();
	}

}
