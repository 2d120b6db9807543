package be.simexit.face;

import java.util.Set;

import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Gives templates {@code face:json="${value}"}, which writes a value as JSON into an
 * element that a browser takes as data: with quotes as they are, and nothing in it can
 * end the element.
 */
@Component
class JsonDialect extends AbstractProcessorDialect {

	private static final int AFTER_CONDITIONS = 1300;

	private final JsonMapper json;

	JsonDialect(JsonMapper json) {
		super("Json", "face", AFTER_CONDITIONS);
		this.json = json;
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new Processor(prefix, this.json));
	}

	/** Writes the value into its element. */
	private static final class Processor extends AbstractAttributeTagProcessor {

		private final JsonMapper json;

		Processor(String prefix, JsonMapper json) {
			super(TemplateMode.HTML, prefix, null, false, "json", true, AFTER_CONDITIONS, true);
			this.json = json;
		}

		@Override
		protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
				String value, IElementTagStructureHandler handler) {
			Object data = StandardExpressions.getExpressionParser(context.getConfiguration())
				.parseExpression(context, value)
				.execute(context);
			handler.setBody(this.json.writeValueAsString(data).replace("<", "\\u003c"), false);
		}

	}

}
