package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import be.simexit.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every way is walked to its end, in each language offered: it gives its paper, every
 * stage is done, and one next thing is left.
 */
@ServerTest
class WaysToTheEndIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final Map<String, String> PERSON = Map.of("name", "Voorbeeld Testpersoon", "mobileNumber",
			"0450 00 12 34", "customerNumber", "TEST-1", "street", "Voorbeeldstraat 1", "postcode", "9000", "town",
			"Gent", "leaving", "no");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@EnumSource(Language.class)
	void aStudentWhoGoesHome(Language language) {
		Visitor student = begin(language, "cancel", "orange", "subscription", "");
		student.submit("/journey/details", with(PERSON, "leaving", "yes", "leavingOn", TODAY.plusDays(24).toString(),
				"email", "voorbeeld@example.org"));
		request(student, "letter");
		assertThat(student.text()).contains("Bourgetlaan 3");

		sent(student, "letter");
		settle(student);
		saysNothingElse(student, "has died", "逝者", "overleden", "décédée", "verstorben", "number has moved", "携号转网完成");
		ends(student, "/documents/cancellation.pdf");
		assertThat(student.get("/documents/calendar.ics").status()).isEqualTo(200);
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void aTouristWithMoneyOnAPrepaidCard(Language language) {
		Visitor tourist = begin(language, "cancel", "lycamobile", "prepaid", "some");
		assertThat(tourist.text().replace(',', '.')).contains("13.00").contains("18.00");

		tourist.get("/journey/goal").submit("/journey/goal", Map.of("goal", "keep-number"));
		tourist.submit("/journey/port", Map.of("portOn", TODAY.minusDays(1).toString()));
		tourist.submit("/journey/moved", Map.of("moved", "yes", "movedOn", TODAY.toString()));
		tourist.submit("/journey/details", PERSON);
		Map<String, String> credit = Map.of("prepaid.paidCredit", "18", "prepaid.portedOn", TODAY.toString());
		tourist.submit("/journey/refund", with(credit, "came", "not-yet"));
		assertThat(tourist.get("/documents/refund.pdf").status()).isEqualTo(200);
		tourist.get("/journey/refund")
			.submit("/journey/refund", with(credit, "came", "yes", "refundReceivedOn", TODAY.toString()));
		tourist.submit("/journey/confirm", Map.of("dead", "yes"));
		saysNothingElse(tourist, "last bill", "最后一张账单", "eindfactuur", "facture finale", "Schlussrechnung",
				"direct debit", "自动扣款", "domiciliëring", "domiciliation", "Domizilierung", "Nothing has been sent",
				"Print the letter");
		ends(tourist, "/documents/refund.pdf");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void aNurseWhoKeepsHerNumber(Language language) {
		Visitor nurse = begin(language, "keep-number", "telenet", "pack", "");
		nurse.submit("/journey/port", Map.of("portOn", TODAY.toString()));
		nurse.submit("/journey/moved", Map.of("moved", "yes", "movedOn", TODAY.toString()));
		nurse.submit("/journey/confirm", Map.of("dead", "yes", "billSeen", "yes"));
		nurse.get("/journey/writer").submit("/journey/writer", PERSON);
		saysNothingElse(nurse, "Nothing has been sent", "还没有提交申请", "cancellation letter", "opzegbrief",
				"lettre de résiliation", "Kündigungsbrief", "Print the letter", "prepaid money");
		ends(nurse, "/documents/old-contract.pdf");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void somebodyWhoIsAbroadAlready(Language language) {
		Visitor abroad = begin(language, "cancel", "orange", "subscription", "");
		abroad.submit("/journey/details", with(PERSON, "leaving", "abroad"));
		assertThat(Jsoup.parse(abroad.page()).select("input[name=channel]").eachAttr("value")).first().isEqualTo("web");
		request(abroad, "web");
		sent(abroad, "web");
		settle(abroad);
		saysNothingElse(abroad, "has died", "逝者", "overleden", "décédée", "verstorben", "a shop near", "营业厅用纸");
		ends(abroad, "/documents/cancellation.pdf");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void aStolenTelephone(Language language) {
		Visitor robbed = new Visitor(this.port).get("/?lang=" + language.code()).begin("lost");
		assertThat(robbed.get("/journey/block?operator=orange").page()).contains("href=\"tel:");
		robbed.submit("/journey/block", Map.of("operator", "orange"));
		robbed.get("/journey/operator")
			.submit("/journey/operator", Map.of("operator", "orange", "line", "subscription"));
		robbed.submit("/journey/details", PERSON);
		request(robbed, "letter");
		sent(robbed, "letter");
		settle(robbed);
		saysNothingElse(robbed, "has died", "逝者", "overleden", "décédée", "verstorben",
				"coupons of the operator before", "still receives SMS", "趁卡还能收短信");
		ends(robbed, "/documents/cancellation.pdf");
	}

	@ParameterizedTest
	@EnumSource(Language.class)
	void aDaughterWhoseFatherDied(Language language) {
		Visitor daughter = new Visitor(this.port).get("/?lang=" + language.code()).begin("death");
		daughter.get("/journey/death").submit("/journey/death", Map.of());
		daughter.submit("/journey/operator", Map.of("operator", "base", "line", "subscription"));
		daughter.submit("/journey/details", with(PERSON, "name", "Voorbeeld Overledene", "writer",
				"Voorbeeld Testpersoon", "capacity", "heir", "diedOn", TODAY.minusDays(30).toString()));
		request(daughter, "letter");
		sent(daughter, "letter");
		settle(daughter);
		saysNothingElse(daughter, "WeChat", "微信", "leaving Belgium", "离开比利时", "verlaat België", "quittez la Belgique",
				"verlassen Belgien", "Move your", "换绑", "pay to leave", "要付违约金");
		ends(daughter, "/documents/cancellation.pdf");
	}

	private Visitor begin(Language language, String goal, String operator, String line, String credit) {
		Visitor visitor = new Visitor(this.port).get("/?lang=" + language.code()).begin(goal).get("/journey/operator");
		Map<String, String> kind = with(Map.of("operator", operator, "line", line));
		if (!credit.isEmpty()) {
			kind.putAll(Map.of("credit", credit, "creditAmount", "18"));
		}
		visitor.submit("/journey/operator", kind);
		return "pack".equals(line) && visitor.page().contains("/journey/rest")
				? visitor.submit("/journey/rest", Map.of("rest", "keep")) : visitor;
	}

	private static void request(Visitor visitor, String way) {
		visitor.get("/journey/channel").submit("/journey/channel", Map.of("channel", way));
		visitor.submit("/journey/request", Map.of("endDate", TODAY.plusDays(20).toString(), "letterLanguage", "nl",
				"answerTo", "voorbeeld@example.org"));
	}

	private static void sent(Visitor visitor, String way) {
		visitor.get("/journey/sent")
			.submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", way))
			.get("/journey/accounts");
		if (visitor.status() == 200) {
			Map<String, String> moves = new TreeMap<>();
			Jsoup.parse(visitor.page())
				.select("input[type=radio][name^=move.]")
				.forEach((move) -> moves.put(move.attr("name"), "moved"));
			visitor.submit("/journey/accounts", moves);
		}
	}

	private static void settle(Visitor visitor) {
		visitor.get("/journey/bill")
			.submit("/journey/bill", Map.of("come", "yes", "billAmount", "0", "billPaidOn", TODAY.toString()));
		visitor.submit("/journey/refund", Map.of("came", "nothing"));
		Map<String, String> yes = Map.of("written", "yes", "dead", "yes");
		assertThat(visitor.get("/journey/confirm").submit("/journey/confirm", yes).text()).isNotBlank();
		visitor.submit("/journey/confirm", yes);
	}

	/**
	 * No page of the way, folds closed, says what belongs to another one.
	 * @param strangers what belongs elsewhere, in any language
	 */
	private static void saysNothingElse(Visitor visitor, String... strangers) {
		List<String> pages = new ArrayList<>(List.of("/case", "/checklist", "/documents"));
		Jsoup.parse(visitor.get("/case").page())
			.select("ol.rows a[href^=/journey/]")
			.forEach((link) -> pages.add(link.attr("href")));
		assertThat(pages).hasSizeGreaterThan(4);
		for (String page : pages) {
			Document shown = Jsoup.parse(visitor.get(page).page());
			shown.select("details > :not(summary)").remove();
			assertThat(shown.select("main").text()).as(page).doesNotContainIgnoringCase(strangers);
		}
	}

	/** The paper is there, every stage is done, and one thing comes next. */
	private static void ends(Visitor visitor, String paper) {
		assertThat(visitor.get(paper).status()).as(paper).isEqualTo(200);
		Document page = Jsoup.parse(visitor.get("/case").page());
		assertThat(page.select("ol.rows .mark")).isNotEmpty()
			.allSatisfy((mark) -> assertThat(mark.hasClass("done")).as(mark.parent().text()).isTrue());
		assertThat(page.select("section.next")).hasSize(1);
		assertThat(visitor.get("/checklist.pdf").status()).isEqualTo(200);
	}

	private static Map<String, String> with(Map<String, String> fields, String... more) {
		Map<String, String> all = new TreeMap<>(fields);
		for (int field = 0; field < more.length; field += 2) {
			all.put(more[field], more[field + 1]);
		}
		return all;
	}

}
