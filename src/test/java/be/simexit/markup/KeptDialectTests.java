package be.simexit.markup;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeptDialectTests {

	private static final String PAGE = """
			<main><p keep:replace="~{:: part(%s)}"></p></main><aside th:if="${false}"><div th:fragment="part">%s</div></aside>""";

	private final SpringTemplateEngine engine = new SpringTemplateEngine();

	private final Counted orange = new Counted("Orange");

	@BeforeEach
	void engine() {
		StringTemplateResolver texts = new StringTemplateResolver();
		texts.setCacheable(true);
		this.engine.setTemplateResolver(texts);
		this.engine.addDialect(new KeptDialect());
	}

	@Test
	void isProcessedOnceForTheSameValue() {
		String page = page("operator=${operator}", "[[${operator.name}]]");

		assertThat(main(page, Locale.ENGLISH, Map.of("operator", this.orange))).isEqualTo("<div>Orange</div>");
		assertThat(main(page, Locale.ENGLISH, Map.of("operator", this.orange))).isEqualTo("<div>Orange</div>");
		assertThat(this.orange.asked).isEqualTo(1);
		assertThat(main(page, Locale.ENGLISH, Map.of("operator", new Counted("BASE")))).isEqualTo("<div>BASE</div>");
	}

	@Test
	void isApartForEveryLanguageAndEveryText() {
		String page = page("day=${day},ways=${ways}", "[[${#locale.language}]] [[${day}]] [[${ways}]]");

		for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
			for (String day : List.of("one", "two")) {
				for (List<String> ways : List.of(List.of("letter"), List.of("letter", "web"))) {
					assertThat(main(page, locale, Map.of("day", day, "ways", ways)))
						.isEqualTo("<div>" + locale.getLanguage() + " " + day + " " + ways + "</div>");
				}
			}
		}
	}

	@Test
	void tellsRecordsByWhatTheyHold() {
		String page = page("step=${step}", "[[${step.operator.name}]]");

		for (int time = 0; time < 3; time++) {
			assertThat(main(page, Locale.ENGLISH, Map.of("step", new Step(1, this.orange))))
				.isEqualTo("<div>Orange</div>");
		}
		assertThat(this.orange.asked).isEqualTo(1);
		assertThat(main(page, Locale.ENGLISH, Map.of("step", new Step(1, new Counted("BASE")))))
			.isEqualTo("<div>BASE</div>");
		main(page, Locale.ENGLISH, Map.of("step", new Step(2, this.orange)));
		assertThat(this.orange.asked).isEqualTo(2);
	}

	@Test
	void tellsZonesByTheirName() {
		String page = page("zone=${zone},operator=${operator}", "[[${zone.id}]] [[${operator.name}]]");

		for (int time = 0; time < 2; time++) {
			assertThat(main(page, Locale.ENGLISH, Map.of("zone", ZoneId.of("Asia/Shanghai"), "operator", this.orange)))
				.isEqualTo("<div>Asia/Shanghai Orange</div>");
		}
		assertThat(this.orange.asked).isEqualTo(1);
		assertThat(main(page, Locale.ENGLISH, Map.of("zone", ZoneId.of("Asia/Tokyo"), "operator", this.orange)))
			.isEqualTo("<div>Asia/Tokyo Orange</div>");
	}

	@Test
	void knowsNothingOfTheVisitor() {
		String page = page("operator=${operator}", "[[${operator.name}]][[${visitor}]]");

		assertThat(main(page, Locale.ENGLISH, Map.of("operator", this.orange, "visitor", "Voorbeeld Testpersoon")))
			.isEqualTo("<div>Orange</div>");
	}

	@Test
	void escapesLikeEveryTemplate() {
		assertThat(main(page("text=${text}", "[[${text}]]"), Locale.ENGLISH, Map.of("text", "<b>")))
			.isEqualTo("<div>&lt;b&gt;</div>");
	}

	@Test
	void refusesFormsAndParametersWithoutNames() {
		Map<String, Object> values = Map.of("text", "x");

		assertThatThrownBy(() -> main(page("text=${text}", "<form></form>"), Locale.ENGLISH, values))
			.isInstanceOf(TemplateProcessingException.class)
			.hasStackTraceContaining("belongs to one visitor");
		assertThatThrownBy(() -> main(page("${text}", "x"), Locale.ENGLISH, values))
			.hasStackTraceContaining("whose parameters have names");
	}

	private static String page(String parameters, String part) {
		return PAGE.formatted(parameters, part);
	}

	private String main(String page, Locale locale, Map<String, Object> values) {
		MockServletContext servlet = new MockServletContext();
		String written = this.engine.process(page,
				new WebContext(
						JakartaServletWebApplication.buildApplication(servlet)
							.buildExchange(new MockHttpServletRequest(servlet), new MockHttpServletResponse()),
						locale, values));
		return written.substring(written.indexOf("<main>") + 6, written.indexOf("</main>"));
	}

	/**
	 * Made anew for each page, with the same thing in it.
	 */
	public record Step(int number, Counted operator) {
	}

	/**
	 * Counts how often its name is asked for.
	 */
	public static final class Counted {

		private final String name;

		private int asked;

		Counted(String name) {
			this.name = name;
		}

		public String getName() {
			this.asked++;
			return this.name;
		}

	}

}
