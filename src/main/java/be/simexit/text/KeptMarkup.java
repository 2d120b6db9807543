package be.simexit.text;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Markup of the directory and the guide that is the same for every visitor of one
 * language on one day, made once: lines of facts, contacts and rules are most of what a
 * page has. Templates say it with {@code #kept}; the fragments stand in
 * {@code fragments/kept.html}.
 */
@Component
public class KeptMarkup extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String NAME = "kept";

	private static final String TEMPLATE = "fragments/kept";

	/** What is told, by identity: a changed entry is another object. */
	private final Cache<Object, Map<Key, String>> markup = Caffeine.newBuilder().weakKeys().build();

	private final ObjectProvider<ITemplateEngine> templates;

	private final Clock clock;

	KeptMarkup(ObjectProvider<ITemplateEngine> templates, Clock clock) {
		super("Kept");
		this.templates = templates;
		this.clock = clock;
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of(NAME);
	}

	@Override
	public @Nullable Object buildObject(IExpressionContext context, String name) {
		return NAME.equals(name) ? new Kept(this, context.getLocale()) : null;
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

	private String html(String fragment, Object it, Locale locale) {
		Map<Key, String> known = Objects.requireNonNull(this.markup.get(it, (entry) -> new ConcurrentHashMap<>()));
		return known.computeIfAbsent(new Key(fragment, locale, LocalDate.now(this.clock)), (key) -> make(key, it));
	}

	private String make(Key key, Object it) {
		return this.templates.getObject()
			.process(TEMPLATE, Set.of(key.fragment()),
					new Context(key.locale(), Map.of("it", it, "today", key.today())));
	}

	/** On which day and in which language something is told. */
	private record Key(String fragment, Locale locale, LocalDate today) {
	}

	/**
	 * What templates say {@code #kept} to.
	 *
	 * @param all the markup of all languages
	 * @param locale the language of the page
	 */
	public record Kept(KeptMarkup all, Locale locale) {

		/**
		 * The markup of one entry.
		 * @param fragment its fragment in {@code fragments/kept.html}
		 * @param it the entry, an immutable value that is replaced when it changes
		 * @return escaped by its fragment, to be written as it is
		 */
		public String html(String fragment, Object it) {
			return this.all.html(fragment, it, this.locale);
		}

	}

}
