package be.simexit.markup;

import java.util.Set;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.processor.StandardXmlNsTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

import org.springframework.stereotype.Component;

/**
 * Gives templates {@code keep:replace="~{file :: fragment(name=${value})}"}: the fragment
 * is put there as {@code th:replace} would, but is processed only once for the same
 * values in the same language. It sees its parameters and nothing else of the page, so
 * that nothing of one visitor can stand on the page of another.
 *
 * <p>
 * Values are told apart by identity, but texts, numbers, days, zones, lists and records
 * by what they hold; records within records by identity again, unless they hold nothing
 * but texts, numbers and enums.
 */
@Component
public class KeptDialect extends AbstractProcessorDialect {

	/** At most so many characters are kept, 8 MB at the most. */
	private static final long ROOM = 4_000_000;

	private final Cache<KeptKey, String> kept = Caffeine.newBuilder()
		.maximumWeight(ROOM)
		.<KeptKey, String>weigher((key, markup) -> markup.length())
		.build();

	KeptDialect() {
		super("Kept", "keep", KeptProcessor.BEFORE_OTHERS);
	}

	@Override
	public Set<IProcessor> getProcessors(String prefix) {
		return Set.of(new KeptProcessor(prefix, this.kept), new StandardXmlNsTagProcessor(TemplateMode.HTML, prefix));
	}

}
