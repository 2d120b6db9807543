package be.simexit.chaos;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The answers of one invented person. Whatever bears a name, number, street or amount is
 * nobody else's.
 *
 * @param number who it is, from 0
 * @param today the day of the walk
 */
record Walk(int number, LocalDate today) {

	/** How many answers there are. */
	static final int LENGTH = 12;

	private static final Pattern NAME = Pattern.compile("Testpersoon ([A-Z]{4})");

	List<Answer> answers() {
		return List.of(new Answer("/start", "goal", Map.of("goal", "cancel")),
				stage("operator", Map.of("operator", "orange", "line", "subscription")), details("TEST-"),
				stage("channel", Map.of("channel", "letter")),
				stage("request",
						day("endDate", this.today.plusDays(20 + this.number % 9), Map.of("letterLanguage", "nl"))),
				stage("accounts", Map.of("move.key-bank", "moved", "move.key-itsme", "not-mine")),
				stage("sent", day("sentOn", this.today, Map.of("sentBy", "letter", "sentReceipt", receipt()))),
				bill(10), stage("refund", Map.of("came", "nothing")), details("TEST-NEW-"), bill(60),
				stage("confirm", Map.of("written", "yes", "dead", "yes")));
	}

	private Answer details(String customer) {
		return stage("details", Map.of("name", "Testpersoon " + mark(), "mobileNumber",
				"0450 00 " + four().substring(0, 2) + " " + four().substring(2), "customerNumber", customer + four(),
				"street", "Voorbeeldstraat " + four(), "postcode", "9000", "town", "Gent", "leaving", "no"));
	}

	private Answer bill(int euro) {
		String amount = "%d.%02d".formatted(euro + this.number / 100, this.number % 100);
		return stage("bill", day("billPaidOn", this.today, Map.of("come", "yes", "billAmount", amount)));
	}

	/** What the case page says of the letter that was posted. */
	String receipt() {
		return "RECEIPT-" + four();
	}

	private String four() {
		return "%04d".formatted(1000 + this.number);
	}

	private String mark() {
		StringBuilder mark = new StringBuilder();
		for (int rest = this.number, sign = 0; sign < 4; sign++, rest /= 26) {
			mark.append((char) ('A' + rest % 26));
		}
		return mark.toString();
	}

	/** Somebody else's name on a page, if there is one. */
	Optional<String> stranger(String page) {
		return NAME.matcher(page).results().map(MatchResult::group).filter((it) -> !it.endsWith(mark())).findFirst();
	}

	private static Answer stage(String code, Map<String, String> fields) {
		return new Answer("/journey/" + code, code, fields);
	}

	private static Map<String, String> day(String field, LocalDate day, Map<String, String> others) {
		Map<String, String> fields = new HashMap<>(others);
		fields.put(field + ".day", String.valueOf(day.getDayOfMonth()));
		fields.put(field + ".month", String.valueOf(day.getMonthValue()));
		fields.put(field + ".year", String.valueOf(day.getYear()));
		return fields;
	}

	/**
	 * One form as it is filled in.
	 *
	 * @param path where it goes
	 * @param stage the stage that shows it
	 * @param fields what is chosen or typed
	 */
	record Answer(String path, String stage, Map<String, String> fields) {

	}

}
