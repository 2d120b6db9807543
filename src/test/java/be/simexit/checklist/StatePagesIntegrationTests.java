package be.simexit.checklist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import be.simexit.Wanderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a person wanders over the pages, the five places that say how far a case is say
 * the same.
 */
@ServerTest
class StatePagesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final List<String> GOALS = List.of("cancel", "cancel", "cancel", "lost", "death", "keep-number");

	private static final int STEPS = 40;

	private static final String NOTHING = "Nothing has been sent yet";

	@LocalServerPort
	private int port;

	@Test
	void pillProgressBannerCaseAndChecklistNeverDisagree() {
		TreeSet<String> states = new TreeSet<>();
		for (int walk = 0; walk < GOALS.size(); walk++) {
			Visitor visitor = new Visitor(this.port).begin(GOALS.get(walk));
			Wanderer wanderer = new Wanderer(visitor, new Random(20261128 + walk), TODAY);
			for (int step = 0; step < STEPS; step++) {
				String did = wanderer.wander();
				assertThat(visitor.status()).as(did).isLessThan(500);
				states.addAll(agree(visitor, "walk " + walk + ", step " + step + ": " + did).values());
			}
		}
		assertThat(states).containsExactly("done", "started", "to do");
	}

	private static Map<String, String> agree(Visitor visitor, String did) {
		Document front = open(visitor, "/");
		Document home = open(visitor, "/case");
		Document stage = open(visitor, front.select(".open-case a[role=button]").attr("href"));
		Document list = open(visitor, "/checklist");
		Map<String, String> states = states(home);

		assertThat(front.select(".open-case p").text()).as(did).containsIgnoringCase(home.select(".next h2").text());
		assertThat(pill(stage)).as(did).isSubsetOf(pill(home));
		assertThat(pill(list)).as(did).isEqualTo(pill(home));
		if (stage.selectFirst("nav.steps") != null) {
			assertThat(progress(stage)).as(did).isEqualTo(states);
		}
		for (Element heading : list.select(".steps h2")) {
			String name = heading.text().replaceAll("^\\d\\. | \\(done\\)$", "");
			if (states.containsKey(name)) {
				assertThat(heading.text().endsWith("(done)")).as("%s of %s, %s", name, states, did)
					.isEqualTo("done".equals(states.get(name)));
			}
		}
		if (pill(home).contains(NOTHING)) {
			assertThat(states.get("Request")).as(did).isNotEqualTo("done");
			assertThat(home.title()).doesNotContain("over");
		}
		return states;
	}

	private static Document open(Visitor visitor, String path) {
		assertThat(visitor.get(path).status()).as(path).isEqualTo(200);
		return Jsoup.parse(visitor.page());
	}

	private static List<String> pill(Document page) {
		return page.select("p.state").eachText();
	}

	private static Map<String, String> states(Document home) {
		Map<String, String> states = new LinkedHashMap<>();
		home.select("ol.rows li").forEach((row) -> states.put(row.select("a").text(), row.select(".r b").text()));
		return states;
	}

	private static Map<String, String> progress(Document stage) {
		Map<String, String> states = new LinkedHashMap<>();
		stage.select("nav.steps li a").forEach((link) -> {
			String[] said = link.text().split(": ");
			states.put(said[0], said[1]);
		});
		return states;
	}

}
