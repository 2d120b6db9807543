package be.simexit.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import be.simexit.Chance;
import be.simexit.FormFields;

/**
 * What stands in fields and paths, as it goes over the wire: sensible, hostile or broken.
 */
final class Values {

	/** Must never stand in a page as it is. */
	static final String MARK = "\"'><zq1 zq2=\"1\">${7*7}";

	private static final List<String> SENSIBLE = List.of("yes", "no", "on", "true", "1", "0", "12", "2026-11-30",
			"2027-01-15", "1/12/2026", "12,50", "0450 00 12 34", "TEST-1", "Voorbeeld Testpersoon", "9000", "Gent",
			"voorbeeld@example.org", "https://voorbeeld.example/x", "orange", "/admin", "/operators", "en", "zh", "nl",
			"Voorbeeldstraat 1, 9000 Gent", "Europe/Brussels", "Asia/Shanghai", "abroad", "undated", "BE68539007547034",
			"893210", "8932100000000000000", "");

	private static final List<String> BROKEN = List.of("%", "%zz", "%ED%A0%BD", "%C0%80", "%00", "a%00b", "%F5%80%80",
			"%u0041", "%E4", "+", "%2", "%252e%252e%252f", "\u00e9\u00ff", "%0d%0aSet-Cookie:%20zq=1");

	private final List<String> codes = Names.codes();

	private final List<String> operators = Names.operators();

	private final Chance chance;

	private boolean broken;

	Values(Chance chance) {
		this.chance = chance;
	}

	/**
	 * One request in eight may hold what no server can read, and is refused as a whole.
	 */
	void next() {
		this.broken = this.chance.oneIn(8);
	}

	/** Any value of a field. */
	String field() {
		return switch (this.chance.whole(0, 11)) {
			case 0, 1, 2, 3 -> encoded(this.chance.one(SENSIBLE));
			case 4, 5, 6 -> encoded(this.chance.one(this.codes));
			case 7 -> this.broken ? this.chance.one(BROKEN) : "";
			case 8 -> encoded(this.chance.text());
			case 9 -> encoded(this.chance.one(FormFields.NONSENSE));
			default -> encoded(MARK + this.chance.one(this.codes));
		};
	}

	/** What fits into the line of a request. */
	String brief() {
		String value = field();
		return (value.length() > 1500) ? value.substring(0, 999) : value;
	}

	/** The name of a field that no form has. */
	String name() {
		return this.broken ? brief() : encoded(this.chance.one(this.codes) + MARK);
	}

	/** The value of a variable of a path. */
	String inPath(String variable) {
		return switch (this.chance.whole(0, 9)) {
			case 0, 1, 2, 3 ->
				(variable.matches("code|owner|name")) ? this.chance.one(this.operators) : this.chance.one(this.codes);
			case 4, 5, 6 -> this.chance.one(this.codes);
			case 7 -> String.valueOf(this.chance.whole(-1, 40));
			default -> brief().replace("+", "%20");
		};
	}

	static String encoded(String plain) {
		return URLEncoder.encode(plain, StandardCharsets.UTF_8);
	}

}
