package be.simexit.face;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class JsonDialectTests {

	private static final String PAGE = "<script type=\"application/ld+json\" face:json=\"${data}\"></script>";

	@Test
	void quotesStayAndNothingEndsTheElement() {
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(new StringTemplateResolver());
		engine.addDialect(new JsonDialect(JsonMapper.shared()));

		assertThat(engine.process(PAGE, new Context(Locale.ENGLISH, Map.of("data", Map.of("name", "</script>’é\"")))))
			.isEqualTo("<script type=\"application/ld+json\">{\"name\":\"\\u003c/script>’é\\\"\"}</script>");
	}

}
