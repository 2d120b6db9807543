package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The summary of what is wrong on a page names the fields in the order in which they
 * stand there, by the names they have there, and leads to each of them.
 */
@ServerTest
class SummaryIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final List<String> REST = List.of("@@@", "");

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/journey/operator", "/journey/details", "/journey/channel", "/journey/request",
			"/journey/accounts", "/journey/sent", "/journey/bill", "/journey/refund", "/journey/confirm", "/letter",
			"/calculator/last-bill", "/calculator/prepaid-refund", "/calculator/late-bill",
			"/calculator/late-porting" })
	void theSummaryFollowsThePage(String path) {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(TODAY);
		for (String rest : REST) {
			Document asked = Jsoup.parse(visitor.get(path).page());
			for (Map<String, String> sent : choices(asked, rest)) {
				visitor.get(path);
				visitor.submit(asked.select("main form[method=post]").first().attr("action"), sent);
				check(visitor);
			}
		}
	}

	private static void check(Visitor visitor) {
		Document page = Jsoup.parse(visitor.page());
		List<String> ids = page.select("main [id]").eachAttr("id");
		List<String> named = page.select("#problems a").eachAttr("href").stream().map((it) -> it.substring(1)).toList();
		List<String> stand = named.stream().sorted((one, two) -> ids.indexOf(one) - ids.indexOf(two)).toList();

		for (Element link : page.select("#problems a").select(":contains( – )")) {
			Element field = page.getElementById(link.attr("href").substring(1));
			Element label = field.is("fieldset") ? field.selectFirst("legend")
					: page.selectFirst("label[for='" + field.id() + "']");
			assertThat(label.text()).startsWith(link.text().replaceFirst(" – .*", ""));
		}
		assertThat(named).isSubsetOf(ids).isEqualTo(stand);
	}

	/**
	 * Everything filled with the same, with the first and with the last of all choices.
	 */
	private static List<Map<String, String>> choices(Document page, String rest) {
		List<Map<String, String>> all = new ArrayList<>();
		for (boolean first : new boolean[] { true, false }) {
			Map<String, String> sent = new LinkedHashMap<>();
			for (Element field : page.select("main form[method=post]").first().select("input, select, textarea")) {
				String type = field.attr("type");
				if (type.equals("radio") || type.equals("checkbox")) {
					if (!first || !sent.containsKey(field.attr("name"))) {
						sent.put(field.attr("name"), field.attr("value"));
					}
				}
				else if (field.is("select")) {
					sent.put(field.attr("name"), rest);
				}
				else if (!type.equals("hidden")) {
					sent.put(field.attr("name"), rest);
				}
			}
			all.add(sent);
		}
		return all;
	}

}
