package be.simexit.text;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

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

}
