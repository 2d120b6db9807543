package be.simexit.form;

/**
 * A value that may be kept although it looks wrong.
 *
 * @param field the name of the field
 * @param code why it looks wrong
 * @param value the typed value, sent back as proof that the warning was seen
 * @param about what the message names, empty for nothing
 */
public record Warning(String field, String code, String value, String about) {

	public Warning(String field, String code, String value) {
		this(field, code, value, "");
	}

	/**
	 * What the page sends back to show that the warning was seen.
	 * @return field and value
	 */
	public String proof() {
		return this.field + ":" + this.value;
	}

}
