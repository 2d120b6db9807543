package be.simexit.text;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of every language of pages; templates say them with {@code #words}.
 */
@Component
public class Vocabulary extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String NAME = "words";

	private final Map<Language, Words> words = new EnumMap<>(Language.class);

	Vocabulary(MessageSource messages) {
		super("Words");
		Language.ofPages().forEach((language) -> this.words.put(language, new Words(language, messages)));
	}

	/**
	 * The words of a language.
	 * @param locale the locale of a reader
	 * @return the words of its language, English if that is not offered
	 */
	public Words in(Locale locale) {
		return Objects.requireNonNull(this.words.get(Language.of(locale)), "every language of pages has words");
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
		return NAME.equals(name) ? in(context.getLocale()) : null;
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

}
