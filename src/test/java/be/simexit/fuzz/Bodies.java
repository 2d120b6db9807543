package be.simexit.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

import be.simexit.Chance;

/**
 * What is sent along: forms, forms that are far too much, and what is no form.
 */
final class Bodies {

	static final String FORM = "application/x-www-form-urlencoded";

	private static final List<String> TYPES = List.of("application/json", "text/xml", "multipart/form-data; boundary=x",
			"multipart/form-data", FORM + ";charset=UTF-16", FORM + ";charset=none", "text/plain", "x", "a/b/c", "",
			"application/octet-stream", FORM + "; charset=\"");

	private static final List<String> NO_FORMS = List.of("x", "x&y=&=z&&", "{\"goal\":{\"a\":[1e999]}}",
			"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>", "=", "&&&&", "[[[[[[[[",
			"--x\r\nContent-Disposition: form-data; name=\"goal\"; filename=\"../x\"\r\n\r\nx\r\n--x--\r\n", "\u0000",
			"\u00ff\u00fe\u0000x", "%", "a=%&b=%zz");

	private final Chance chance;

	private final Targets targets;

	Bodies(Chance chance, Targets targets) {
		this.chance = chance;
		this.targets = targets;
	}

	String type() {
		return this.chance.oneIn(15) ? this.chance.one(TYPES) : FORM;
	}

	/**
	 * Any body.
	 * @param token the token against forged requests; mostly it is right
	 */
	byte[] body(String token) {
		String proof = "_csrf=" + (this.chance.oneIn(8) ? this.chance.one(List.of("", "x", token + "x")) : token);
		String body = switch (this.chance.whole(0, 39)) {
			case 0 -> this.chance.one(NO_FORMS);
			case 1 -> proof + "&" + this.chance.one(NO_FORMS);
			case 2 -> proof + "&" + "a=b&".repeat(this.chance.whole(900, 1400));
			case 3 -> proof + "&x=" + "y".repeat(this.chance.whole(60_000, 70_000));
			case 4 -> proof + "&moves=x".repeat(this.chance.whole(900, 999));
			default -> proof + "&" + this.targets.pairs(this.chance.whole(1, 8), false);
		};
		return body.getBytes(StandardCharsets.ISO_8859_1);
	}

}
