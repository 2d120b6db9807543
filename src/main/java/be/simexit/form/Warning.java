package be.simexit.form;

import be.simexit.text.Coded;

/**
 * A value that may be kept although it looks wrong.
 *
 * @param field the name of the field
 * @param code why it looks wrong
 * @param value the typed value, sent back as proof that the warning was seen
 * @param about what the message names, empty for nothing
 */
public record Warning(String field, String code, String value, String about) {

	public Warning(String field, Coded flaw, String value) {
		this(field, flaw.code(), value, "");
	}

	public Warning(String field, Coded flaw, String value, String about) {
		this(field, flaw.code(), value, about);
	}

	/**
	 * What the page sends back to show that the warning was seen.
	 * @return field and value
	 */
	public String proof() {
		return this.field + ":" + this.value;
	}

}
