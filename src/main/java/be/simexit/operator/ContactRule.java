package be.simexit.operator;

import java.util.ArrayList;
import java.util.List;

import be.simexit.content.Grade;
import be.simexit.content.Source;
import be.simexit.content.TextRule;
import be.simexit.identifier.OpeningHours;
import be.simexit.identifier.OperatorPhone;
import be.simexit.text.Coded;
import be.simexit.text.LocalizedText;
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

	REACHABLE("reach.own", "a telephone number says from where it works, and nothing else does"),

	SHORT_ABROAD("reach.abroad", "a short number cannot be said to work from abroad"),

	HOURS("hours", "hours are written like Mo-Fr 09:00-17:00; Sa 10:00-16:00"),

	COST_SIGNS("cost", "what a call costs has at most 1000 signs in each language and no control characters"),

	MENU_SIGNS("menu.label", "a menu and its meaning have at most 500 signs each and no control characters"),

	NOTE_SIGNS("note", "a note has at most 2000 signs in each language and no control characters"),

	SOURCE_SIGNS("source", "the name of a source has at most 300 signs and no control characters"),

	NOTE("note", "a conflicting or unconfirmed contact says in a note what its source says"),

	SOURCE("source", "a contact has a source"),

	SOURCE_URL("source", "the address of a source starts with http:// or https:// and is valid"),

	FURTHER_SOURCES("also",
			"further sources have a name of at most 300 signs and, if any, a valid address, and are at most 20");

	private static final int LONGEST_VALUE = 500;

	private static final int LONGEST_HOURS = 500;

	private static final int LONGEST_COST = 1000;

	private static final int LONGEST_MENU = 500;

	private static final int LONGEST_NOTE = 2000;

	private static final int LONGEST_SOURCE = 300;

	private static final int MOST_SOURCES = 20;

	private static final UrlValidator URLS = new UrlValidator(new String[] { "http", "https" });

	private final String field;

	private final String rule;

	ContactRule(String field, String rule) {
		this.field = field;
		this.rule = rule;
	}

	/**
	 * The field that the rule is about.
	 * @return the path of the field
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
	 * @return the broken rules, empty if the contact may be published
	 */
	public static List<ContactRule> brokenBy(ContactData contact) {
		List<ContactRule> broken = new ArrayList<>(brokenByValue(contact));
		if ((contact.channel() == Channel.PHONE) != (contact.reach() != null)) {
			broken.add(REACHABLE);
		}
		String hours = contact.hours();
		if (hours != null && (hours.length() > LONGEST_HOURS || OpeningHours.parse(hours).isEmpty())) {
			broken.add(HOURS);
		}
		broken.addAll(brokenByTexts(contact));
		broken.addAll(brokenBySources(contact.source(), contact.also()));
		return broken;
	}

	private static List<ContactRule> brokenByTexts(ContactData contact) {
		List<ContactRule> broken = new ArrayList<>();
		boolean doubtful = contact.grade() == Grade.CONFLICTING || contact.grade() == Grade.UNCONFIRMED;
		if (doubtful && contact.note() == null) {
			broken.add(NOTE);
		}
		if (!isPlain(contact.cost(), LONGEST_COST)) {
			broken.add(COST_SIGNS);
		}
		if (!isPlain(contact.note(), LONGEST_NOTE)) {
			broken.add(NOTE_SIGNS);
		}
		ContactData.Menu menu = contact.menu();
		if (menu != null && !(TextRule.isPlain(menu.label(), LONGEST_MENU) && isPlain(menu.meaning(), LONGEST_MENU))) {
			broken.add(MENU_SIGNS);
		}
		return broken;
	}

	/** The rules that what a contact or a fact cites breaks. */
	static List<ContactRule> brokenBySources(Source source, List<Source> also) {
		List<ContactRule> broken = brokenBySource(source);
		if (also.size() > MOST_SOURCES || also.stream().anyMatch((further) -> !brokenBySource(further).isEmpty())) {
			broken.add(FURTHER_SOURCES);
		}
		return broken;
	}

	/** The rules that one source breaks. */
	static List<ContactRule> brokenBySource(Source source) {
		List<ContactRule> broken = new ArrayList<>();
		if (source.name().isBlank()) {
			broken.add(SOURCE);
		}
		if (!TextRule.isPlain(source.name(), LONGEST_SOURCE)) {
			broken.add(SOURCE_SIGNS);
		}
		String url = source.url();
		if (url != null && !url.isBlank() && !TextRule.isLink(url)) {
			broken.add(SOURCE_URL);
		}
		return broken;
	}

	private static boolean isPlain(@Nullable LocalizedText text, int longest) {
		return text == null || text.byLanguage().values().stream().allMatch((said) -> TextRule.isPlain(said, longest));
	}

	private static List<ContactRule> brokenByValue(ContactData contact) {
		String value = contact.value();
		if (value.isBlank()) {
			return List.of(VALUE_EMPTY);
		}
		if (value.contains("\r") || value.contains("\t") || !TextRule.isPlain(value, LONGEST_VALUE)) {
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
		ContactData.Reach reach = contact.reach();
		boolean claimsAbroad = phone.isShort() && reach != null && reach.abroad() == Works.YES;
		return claimsAbroad ? List.of(SHORT_ABROAD) : List.of();
	}

}
