package be.simexit.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What no answer may be, whatever was asked.
 */
final class Judge {

	/** A class that is thrown, by its whole name or in a trace; or who answers. */
	private static final Pattern INSIDE = Pattern
		.compile("\\b(?:java|jakarta|org|com|be|tools)\\.[a-z0-9_.]+\\.?[A-Z]\\w*(?:Exception|Error)\\b|\\tat [a-z]+\\."
				+ "|Apache Tomcat|Whitelabel");

	private Judge() {
	}

	/** What is wrong with an answer, empty if nothing is. */
	static List<String> faults(Shot shot, Answer answer) {
		List<String> faults = new ArrayList<>();
		if (answer.status() >= 500 && !answer.isPoliteRefusal() && !isNoTunnel(shot, answer)) {
			faults.add("status " + answer.status());
		}
		if (answer.status() == 0) {
			faults.add("no answer: " + answer.body());
		}
		INSIDE.matcher(answer.body()).results().findFirst().ifPresent((it) -> faults.add("shows " + it.group()));
		if (answer.isHtml() && answer.body().contains("zq")) {
			Document page = Jsoup.parse(answer.body());
			if (!page.select("zq1, [zq2]").isEmpty()) {
				faults.add("an unescaped value");
			}
		}
		if (answer.head().contains("\nSet-Cookie: zq")) {
			faults.add("a header that was sent");
		}
		return faults;
	}

	/** Tomcat itself says so, and by HTTP it is right: this is no proxy. */
	private static boolean isNoTunnel(Shot shot, Answer answer) {
		return answer.status() == 501 && shot.line().startsWith("CONNECT ");
	}

}
