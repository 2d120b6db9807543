package be.simexit.journey;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import be.simexit.guide.GuideStage;
import be.simexit.guide.RealGuide;
import be.simexit.text.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every stage that has a form opens in every language, in a case that reaches it.
 */
@ServerTest
class StagePagesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	static Stream<Arguments> stagesAndLanguages() {
		return RealGuide.load()
			.stages()
			.stream()
			.filter((stage) -> stage.form() && stage.askedOn() == null)
			.flatMap((stage) -> Language.ofPages().stream().map((language) -> Arguments.of(stage, language)));
	}

	@ParameterizedTest
	@MethodSource("stagesAndLanguages")
	void everyStageWithAFormOpens(GuideStage stage, Language language) {
		Visitor visitor = walkTo(stage.code());

		visitor.get("/journey/" + stage.code() + "?lang=" + language.code());

		assertThat(visitor.status()).isEqualTo(200);
		assertThat(visitor.page()).contains("action=\"/journey/" + stage.code() + "\"")
			.contains("lang=\"" + language.tag())
			.contains(List.of("send", "sent").contains(stage.code()) ? new String[] { "<h1>" }
					: stage.title().in(language).split("\\{operator}"))
			.doesNotContain("??");
		Document page = Jsoup.parse(visitor.page());
		for (Element described : page.select("[aria-describedby]")) {
			assertThat(described.attr("aria-describedby").split(" ")).as(described.id())
				.allSatisfy((id) -> assertThat(page.getElementById(id)).as(id).isNotNull());
		}
	}

	private Visitor walkTo(String stage) {
		Visitor visitor = new Visitor(this.port).walkToTheEnd(TODAY);
		return switch (stage) {
			case "block" -> new Visitor(this.port).begin("lost");
			case "port", "moved" -> operator(new Visitor(this.port).begin("keep-number"),
					Map.of("operator", "orange", "line", "subscription"))
				.submit("/journey/port", Map.of());
			case "writer" ->
				walkTo("port").submit("/journey/moved", Map.of("moved", "yes", "movedOn", TODAY.toString()));
			case "forfeit" -> operator(visitor, Map.of("operator", "orange", "line", "prepaid", "credit", "some"));
			case "withdraw" -> operator(visitor, Map.of("operator", "orange", "line", "subscription", "recent", "yes"));
			case "claim" -> new Visitor(this.port).walkToTheComplaint("cut-off", Map.of());
			case "settled" -> walkTo("claim").get("/journey/sent")
				.submit("/journey/sent", Map.of("sentOn", TODAY.toString(), "sentBy", "letter"));
			case "rest" -> operator(visitor, Map.of("operator", "orange", "line", "pack"));
			default -> visitor;
		};
	}

	private static Visitor operator(Visitor visitor, Map<String, String> answers) {
		return visitor.get("/journey/operator").submit("/journey/operator", answers);
	}

}
