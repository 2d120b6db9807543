package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A helper's afternoon: five people after one another on one shared device, each with a
 * case of another kind, none of whom ever sees a value of another.
 */
@ServerTest
class HelpersAfternoonIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final List<String> PAGES = List.of("/", "/case", "/case/slip", "/checklist", "/documents",
			"/journey/operator", "/journey/details", "/journey/send", "/documents/cancellation", "/leave",
			"/start/another?goal=cancel", "/letter");

	private static final List<Person> PEOPLE = List.of(
			new Person("cancel", "orange", "subscription", "letter", "Eerste Testpersoon", "0450 00 12 31"),
			new Person("cancel", "proximus", "subscription", "web", "Tweede Testpersoon", "0450 00 12 32"),
			new Person("cancel", "telenet", "subscription", "phone", "Derde Testpersoon", "0450 00 12 33"),
			new Person("lost", "base", "subscription", "letter", "Vierde Testpersoon", "0450 00 12 34"),
			new Person("death", "scarlet", "subscription", "letter", "Vijfde Testpersoon", "0450 00 12 35"));

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "en", "zh" })
	void fivePeopleNeverMeet(String language) {
		Visitor device = new Visitor(this.port).get("/?lang=" + language);
		device.submit("/start", Map.of("goal", PEOPLE.get(0).goal(), "shared", "yes"));
		Map<Person, String> links = new HashMap<>();
		for (Person person : PEOPLE) {
			walk(device, person);
			links.put(person, slip(device));
			for (String page : PAGES) {
				nobodyElse(device.get(page), page, person);
			}
			next(device, person);
		}
		for (Person person : PEOPLE) {
			device.get(links.get(person));
			device.submit("/resume", Map.of("secret", links.get(person)));
			assertThat(device.get("/case").page()).as("the case of %s", person.name()).contains(person.name());
			nobodyElse(device, "/case", person);
		}
	}

	private static void walk(Visitor device, Person person) {
		if (!"cancel".equals(person.goal())) {
			String before = "lost".equals(person.goal()) ? "/journey/block" : "/journey/death";
			device.get(before).submit(before, Map.of("operator", person.operator()));
		}
		device.get("/journey/operator")
			.submit("/journey/operator", Map.of("operator", person.operator(), "line", person.line()));
		nobodyElse(device, "details", person);
		Map<String, String> details = new HashMap<>(
				Map.of("name", person.name(), "mobileNumber", person.number(), "street", "Voorbeeldstraat 1",
						"postcode", "9000", "town", "Gent", "leaving", "no", "customerNumber", "TEST-1"));
		details.putAll(Map.of("writer", person.name(), "capacity", "heir", "diedOn.day", "1", "diedOn.month", "10",
				"diedOn.year", "2026"));
		device.get("/journey/details").submit("/journey/details", details);
		device.get("/journey/channel").submit("/journey/channel", Map.of("channel", person.way()));
		device.submit("/journey/request", Map.of("endDate", TODAY.plusDays(20).toString(), "letterLanguage", "nl",
				"answerTo", "voorbeeld@example.org"));
		assertThat(device.get("/journey/send").status()).as("what %s does now", person.name()).isEqualTo(200);
	}

	/** What the person takes home. */
	private static String slip(Visitor device) {
		String link = Jsoup.parse(device.get("/case/slip").page()).select(".link-box code").text();
		assertThat(link).contains("/resume/");
		return link.substring(link.indexOf("/resume/"));
	}

	private static void next(Visitor device, Person person) {
		int after = PEOPLE.indexOf(person) + 1;
		if (after == PEOPLE.size()) {
			device.get("/leave").submit("/leave", Map.of());
			assertThat(device.get("/case").status()).isEqualTo(404);
			return;
		}
		String goal = PEOPLE.get(after).goal();
		device.get("/start/another?goal=" + goal).submit("/start", Map.of("goal", goal, "kept", "yes"));
	}

	private static void nobodyElse(Visitor device, String page, Person person) {
		List<String> others = PEOPLE.stream()
			.filter((other) -> !other.equals(person))
			.flatMap((other) -> List.of(other.name(), other.number()).stream())
			.toList();
		assertThat(others).as("%s of %s", page, person.name())
			.allSatisfy((value) -> assertThat(device.page()).doesNotContain(value));
	}

	/**
	 * Somebody who is helped.
	 */
	private record Person(String goal, String operator, String line, String way, String name, String number) {
	}

}
