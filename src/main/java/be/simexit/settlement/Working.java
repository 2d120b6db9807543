package be.simexit.settlement;

import java.util.List;

/**
 * How a result was reached, to be put into words by whoever shows it.
 *
 * @param formula which sentence
 * @param values what stands in it: amounts in euro (BigDecimal), numbers (Integer) and
 * days (LocalDate), in the order of the sentence
 */
public record Working(Formula formula, List<Object> values) {

	public Working {
		values = List.copyOf(values);
	}

	static Working of(Formula formula, Object... values) {
		return new Working(formula, List.of(values));
	}

}
