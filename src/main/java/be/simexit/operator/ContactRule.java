package be.simexit.operator;

import java.util.ArrayList;
import java.util.List;

import be.simexit.identifier.OperatorPhone;
import be.simexit.text.Coded;
import org.apache.commons.validator.routines.EmailValidator;
import org.apache.commons.validator.routines.UrlValidator;
import org.jspecify.annotations.Nullable;

/**
 * The rules that a contact keeps, whether it comes from a data file or from an editor.
 */
public enum ContactRule implements Coded {

	VALUE_EMPTY("value", "a contact needs a value"),

	VALUE_SIGNS("value", "a value has at most 500 signs and no control characters"),

	PHONE("value", "a telephone number is a short number of 3 to 5 digits or a valid number"),

	WEB("value", "a web address starts with http:// or https:// and is valid"),

	EMAIL("value", "an e-mail address is valid"),

	REACH("reach", "a telephone number says from where it works, and nothing else does"),

	SHORT_ABROAD("reach", "a short number cannot be said to work from abroad"),

	HOURS("hours", "hours are written like Mo-Fr 09:00-17:00; Sa 10:00-16:00"),

	NOTE("note", "a conflicting or unconfirmed contact says in a note what its source says"),

	SOURCE("source", "a contact has a source"),

	SOURCE_URL("source", "the address of a source starts with http:// or https:// and is valid");

	private static final UrlValidator URLS = new UrlValidator(new String[] { "http", "https" });

	private final String field;

	private final String rule;

	ContactRule(String field, String rule) {
		this.field = field;
		this.rule = rule;
	}

	/**
	 * The field that the rule is about.
	 * @return "value", "reach", "hours", "note" or "source"
	 */
	public String field() {
		return this.field;
	}

	/**
	 * The rule in English, for whoever writes data files.
	 * @return one clause without a full stop
	 */
	public String rule() {
		return this.rule;
	}

	/**
	 * The rules that a contact breaks.
	 * @param contact the contact
	 * @param sourceName the name of its source, null or blank if none was given
	 * @param sourceUrl the address of its source, null or blank if it has none
	 * @return the broken rules, empty if the contact may be published
	 */
	public static List<ContactRule> brokenBy(ContactData contact, @Nullable String sourceName,
			@Nullable String sourceUrl) {
		List<ContactRule> broken = new ArrayList<>(brokenByValue(contact));
		if ((contact.channel() == Channel.PHONE) != (contact.reach() != null)) {
			broken.add(REACH);
		}
		if (contact.hours() != null && OpeningHours.parse(contact.hours()).isEmpty()) {
			broken.add(HOURS);
		}
		boolean doubtful = contact.grade() == Grade.CONFLICTING || contact.grade() == Grade.UNCONFIRMED;
		if (doubtful && contact.note() == null) {
			broken.add(NOTE);
		}
		if (sourceName == null || sourceName.isBlank()) {
			broken.add(SOURCE);
		}
		if (sourceUrl != null && !sourceUrl.isBlank() && !URLS.isValid(sourceUrl)) {
			broken.add(SOURCE_URL);
		}
		return broken;
	}

	private static List<ContactRule> brokenByValue(ContactData contact) {
		String value = contact.value();
		if (value.isBlank()) {
			return List.of(VALUE_EMPTY);
		}
		if (value.length() > 500 || value.replace("\n", "").chars().anyMatch(Character::isISOControl)) {
			return List.of(VALUE_SIGNS);
		}
		return switch (contact.channel()) {
			case PHONE -> brokenByPhone(contact);
			case WEB -> URLS.isValid(value) ? List.of() : List.of(WEB);
			case EMAIL -> EmailValidator.getInstance().isValid(value) ? List.of() : List.of(EMAIL);
			case CHAT, POST, SHOP, APP, SOCIAL -> List.of();
		};
	}

	private static List<ContactRule> brokenByPhone(ContactData contact) {
		OperatorPhone phone = OperatorPhone.parse(contact.value()).value();
		if (phone == null) {
			return List.of(PHONE);
		}
		Reach reach = contact.reach();
		boolean claimsAbroad = phone.isShort() && reach != null && reach.abroad() == Works.YES;
		return claimsAbroad ? List.of(SHORT_ABROAD) : List.of();
	}

}
