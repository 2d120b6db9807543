package be.simexit.fuzz;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import be.simexit.Chance;

/**
 * Methods and addresses: those of the site with odd values in them, and none of it.
 */
final class Targets {

	private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)(?::[^}]*)?}");

	private static final List<String> NOWHERE = List.of("/nowhere", "/WEB-INF/web.xml", "//evil.example/..;/x",
			"/static/..%2fapplication.yaml", "/%00", "/h2-console", "/journey/%2e%2e/admin", "*",
			"http://evil.example/operators", "/a/../../etc/passwd", "/admin;/x", "/admin/..;/case", "/actuator/env",
			"/webjars/picocss__pico", "/robots.txt", "/favicon.ico", "/?", "/??%", "/#x", "/%", "/\\..\\x", "/[x]",
			"/{x}", "/\u00e9", "/operators/" + "a".repeat(5000), "/" + "a/".repeat(2000), "/" + ";a=b".repeat(900),
			"/.well-known/security.txt", "/unavailable", "/expired", "x", "http://", "/resume/../case");

	private static final List<String> ODD_METHODS = List.of("HEAD", "OPTIONS", "TRACE", "PUT", "PATCH", "DELETE",
			"CONNECT", "get", "FOO", "PROPFIND", "PO ST", "GET", "POST");

	private final List<Address> addresses = Addresses.all();

	private final List<String> names = Names.parameters();

	private final Chance chance;

	private final Values values;

	Targets(Chance chance, Values values) {
		this.chance = chance;
		this.values = values;
	}

	Address address() {
		Address address = this.chance.one(this.addresses);
		boolean costly = address.pattern().endsWith(".pdf") && !this.chance.oneIn(12);
		return costly ? address() : address;
	}

	String method(Address address) {
		return this.chance.oneIn(6) ? this.chance.one(ODD_METHODS) : this.chance.one(address.methods());
	}

	String target(Address address) {
		if (this.chance.oneIn(25)) {
			return this.chance.one(NOWHERE);
		}
		String path = VARIABLE.matcher(address.pattern())
			.replaceAll((variable) -> Matcher.quoteReplacement(this.values.inPath(variable.group(1))));
		String odd = this.chance.oneIn(20) ? odd(path) : path;
		return this.chance.oneIn(2) ? odd : odd + "?" + query();
	}

	private String odd(String path) {
		return switch (this.chance.whole(0, 6)) {
			case 0 -> "/" + path;
			case 1 -> path + ";jsessionid=x";
			case 2 -> path.replaceFirst("(.)/", "$1%2F");
			case 3 -> path + "/";
			case 4 -> path.toUpperCase(Locale.ROOT);
			case 5 -> "/./x/.." + path;
			default -> path + ".json";
		};
	}

	private String query() {
		if (this.chance.oneIn(40)) {
			return "a=b&".repeat(this.chance.whole(900, 1400));
		}
		return pairs(this.chance.whole(1, 4), true);
	}

	/** So many fields with values. */
	String pairs(int count, boolean brief) {
		StringBuilder all = new StringBuilder();
		for (int number = 0; number < count; number++) {
			String value = brief ? this.values.brief() : this.values.field();
			String name = name();
			all.append((all.isEmpty()) ? "" : "&").append(name).append('=').append(value);
			if (this.chance.oneIn(10)) {
				all.append('&').append(name).append('=').append(this.values.brief());
			}
		}
		return all.toString();
	}

	private String name() {
		String name = this.chance.one(this.names);
		return switch (this.chance.whole(0, 19)) {
			case 0 -> name + "%5B99999999%5D";
			case 1 -> name + "%5B0%5D.x";
			case 2 -> this.values.name();
			case 3 -> "class.module.classLoader." + name;
			case 4 -> name + ".day";
			case 5 -> "_" + name;
			default -> name;
		};
	}

}
