package be.simexit.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.apache.commons.text.CaseUtils;
import org.jspecify.annotations.Nullable;

/**
 * A constant that has a code in data files, forms and message keys.
 */
public interface Coded {

	/**
	 * The name of the constant.
	 * @return the enum's own name
	 */
	String name();

	/**
	 * The code of the constant.
	 * @return its name in lower case with hyphens, for example "official-current"
	 */
	@JsonValue
	default String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * A code in the style of message keys and placeholders.
	 * @param constant the constant
	 * @return its name in camel case, for example "endDate"
	 */
	static String camelCase(Coded constant) {
		return CaseUtils.toCamelCase(constant.name(), false, '_');
	}

	/**
	 * The codes of some constants.
	 * @param values the constants
	 * @return their codes, in the same order
	 */
	static List<String> codes(Coded... values) {
		return Arrays.stream(values).map(Coded::code).toList();
	}

	/**
	 * The constant that has a code.
	 * @param <E> the type of the constants
	 * @param values the constants
	 * @param code the code, null for none
	 * @return the constant, or empty if none has the code
	 */
	static <E extends Coded> Optional<E> find(E[] values, @Nullable String code) {
		return Arrays.stream(values).filter((value) -> value.code().equals(code)).findFirst();
	}

}
