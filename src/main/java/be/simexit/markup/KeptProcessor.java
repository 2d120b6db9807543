package be.simexit.markup;

import java.io.StringWriter;
import java.util.Map;

import com.github.benmanes.caffeine.cache.Cache;
import org.thymeleaf.IEngineConfiguration;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.engine.TemplateModel;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.expression.Fragment;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * Puts kept markup in the place of an element.
 */
final class KeptProcessor extends AbstractAttributeTagProcessor {

	/** Before those of the standard dialect that look at the element. */
	static final int BEFORE_OTHERS = 50;

	private final Cache<KeptKey, String> kept;

	KeptProcessor(String prefix, Cache<KeptKey, String> kept) {
		super(TemplateMode.HTML, prefix, null, false, "replace", true, BEFORE_OTHERS, true);
		this.kept = kept;
	}

	@Override
	protected void doProcess(ITemplateContext context, IProcessableElementTag tag, AttributeName attribute,
			String value, IElementTagStructureHandler handler) {
		Fragment fragment = (Fragment) StandardExpressions.getExpressionParser(context.getConfiguration())
			.parseExpression(context, value)
			.execute(context);
		if (fragment.hasSyntheticParameters()) {
			throw new TemplateProcessingException("keep:replace takes a fragment whose parameters have names");
		}
		Map<String, Object> parameters = (fragment.getParameters() != null) ? fragment.getParameters() : Map.of();
		String place = context.getTemplateData().getTemplate() + " " + value;
		KeptKey key = KeptKey.of(place, context.getLocale(), parameters);
		String markup = this.kept.getIfPresent(key);
		if (markup == null) {
			markup = write(context, fragment.getTemplateModel(), parameters);
			if (context.getTemplateData().getValidity().isCacheable()) {
				this.kept.put(key, markup);
			}
		}
		handler.replaceWith(markup, false);
	}

	/** Writes a fragment that knows its parameters only. */
	private static String write(ITemplateContext context, TemplateModel model, Map<String, Object> parameters) {
		IEngineConfiguration configuration = context.getConfiguration();
		KeptExchange exchange = new KeptExchange(((IWebContext) context).getExchange());
		IEngineContext alone = configuration.getEngineContextFactory()
			.createEngineContext(configuration, model.getTemplateData(), null,
					new WebContext(exchange, context.getLocale(), parameters));
		StringWriter markup = new StringWriter();
		configuration.getTemplateManager().process(model, alone, markup);
		if (markup.toString().contains("<form")) {
			throw new TemplateProcessingException("A form belongs to one visitor and cannot be kept: " + model);
		}
		return markup.toString();
	}

}
