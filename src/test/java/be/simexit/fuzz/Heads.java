package be.simexit.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import be.simexit.Chance;

/**
 * Headers that no browser writes.
 */
final class Heads {

	private static final String LONG = "x".repeat(4000);

	private static final List<String> ODD = List.of("", "*", "x", "\"", "\u00ff\u00e9", "0", "-1", "${7*7}", "a\u0001b",
			"9".repeat(400), LONG, Values.MARK, "null", ",,,,", ";;;", "=", "%00", "\t");

	private static final Map<String, List<String>> KNOWN = Map.ofEntries(
			Map.entry("Accept",
					List.of("*/*", "text/html", "application/json", "application/pdf", "image/*;q=2", "a/b/c",
							"text/html;charset=zz")),
			Map.entry("Accept-Language", List.of("zh", "en", "nl-BE,xx;q=9", "zh-Hant-x-y-z", "*", "i-klingon,en;q=a")),
			Map.entry("Accept-Encoding", List.of("identity;q=0", "br", "*;q=0")),
			Map.entry("X-Forwarded-For", List.of("1.2.3.4", "::1", "1.2.3.4, 5.6.7.8", "999.1.1.1")),
			Map.entry("X-Forwarded-Proto", List.of("https", "http", "javascript")),
			Map.entry("X-Forwarded-Host", List.of("evil.example", "evil.example:99999", "a b")),
			Map.entry("X-Forwarded-Port", List.of("443", "99999", "-1")),
			Map.entry("X-Forwarded-Prefix", List.of("/evil", "//evil.example")),
			Map.entry("Forwarded", List.of("for=1.2.3.4;host=evil.example;proto=https", "for=")),
			Map.entry("Range", List.of("bytes=0-1", "bytes=-1", "bytes=9-1", "bytes=" + "0-0,".repeat(300), "x=1")),
			Map.entry("If-None-Match", List.of("*", "W/\"x\"", "\"a\",\"b\"")),
			Map.entry("If-Modified-Since", List.of("Sun, 29 Nov 2026 00:00:00 GMT", "yesterday")),
			Map.entry("If-Match", List.of("*", "\"x\"")), Map.entry("Origin", List.of("null", "https://evil.example")),
			Map.entry("Referer", List.of("https://evil.example/", "/", "http://[")),
			Map.entry("Sec-Fetch-Site", List.of("cross-site", "same-origin", "none")),
			Map.entry("Authorization", List.of("Basic eDp4", "Bearer x", "Basic %%%")),
			Map.entry("X-HTTP-Method-Override", List.of("DELETE", "PUT")), Map.entry("Expect", List.of("100-continue")),
			Map.entry("Upgrade", List.of("h2c", "websocket")), Map.entry("X-Requested-With", List.of("XMLHttpRequest")),
			Map.entry("User-Agent", List.of("", LONG)));

	private static final List<String> NAMES = KNOWN.keySet().stream().sorted().toList();

	private static final List<String> HOSTS = List.of("evil.example", "a b", "", "localhost:99999", "[::1", "\u00e9",
			"localhost/x", "x".repeat(300), "localhost@evil.example");

	private final Chance chance;

	Heads(Chance chance) {
		this.chance = chance;
	}

	/** Some odd headers, often none. */
	List<String> some() {
		List<String> all = new ArrayList<>();
		all.add("Host: " + (this.chance.oneIn(25) ? this.chance.one(HOSTS) : "localhost"));
		while (this.chance.oneIn(2)) {
			String name = this.chance.one(NAMES);
			all.add(name + ": " + this.chance.one(this.chance.oneIn(3) ? ODD : KNOWN.get(name)));
		}
		if (this.chance.oneIn(60)) {
			all.add(this.chance.one(List.of("no colon", ": no name", "Host: twice", "X-Many: " + LONG + LONG + LONG,
					"Content-Length: 0", "Content-Length: x", " folded: x")));
		}
		return all;
	}

	/** Cookies as they are, cut, doubled, at random or missing. */
	List<String> cookies(Map<String, String> own) {
		List<String> all = new ArrayList<>();
		own.forEach((name, value) -> all.add(name + "=" + value));
		switch (this.chance.whole(0, 15)) {
			case 0 -> all.clear();
			case 1 -> all.replaceAll((cookie) -> cookie.substring(0, this.chance.whole(0, cookie.length())));
			case 2 -> all.addAll(List.copyOf(all));
			case 3 -> all.add(0, this.chance.one(List.of("case", "csrf", "editor", "lang", "typed0", "typed-key",
					"shared", "__Host-case", "REDIRECT_URI")) + "=" + this.chance.one(ODD).strip());
			case 4 -> all.add("lang=zh");
			case 5 -> all.add("typed0=eHh4; typed1=eHh4; typed-key=x; case");
			case 6 -> all.replaceAll((cookie) -> cookie + "x");
			default -> {
			}
		}
		return all.isEmpty() ? List.of() : List.of("Cookie: " + String.join("; ", all));
	}

}
