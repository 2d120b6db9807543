package be.simexit.settlement;

import java.util.List;

/**
 * How a result was reached, to be put into words by whoever shows it.
 *
 * @param code which sentence, such as "fee.months"
 * @param values what stands in it: amounts in euro (BigDecimal), numbers (Integer) and
 * days (LocalDate), in the order of the sentence
 */
public record Working(String code, List<Object> values) {

	public Working {
		values = List.copyOf(values);
	}

	static Working of(String code, Object... values) {
		return new Working(code, List.of(values));
	}

}
