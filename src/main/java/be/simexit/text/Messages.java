package be.simexit.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/**
 * The words of the interface. Where they are converted, the sentence of the file is, and
 * never what is filled into it.
 */
@Component("messageSource")
public final class Messages extends ResourceBundleMessageSource {

	private final Map<String, MessageFormat> converted = new ConcurrentHashMap<>();

	/**
	 * The words of some files.
	 * @param files their names without language and ending
	 */
	public Messages(@Value("${spring.messages.basename}") List<String> files) {
		setBasenames(files.toArray(String[]::new));
		setDefaultEncoding("UTF-8");
		setFallbackToSystemLocale(false);
	}

	@Override
	protected @Nullable String resolveCodeWithoutArguments(String code, Locale locale) {
		String text = super.resolveCodeWithoutArguments(code, locale);
		return (text != null && isConverted(locale)) ? Language.ZH_HANT.show(text) : text;
	}

	@Override
	protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
		if (!isConverted(locale)) {
			return super.resolveCode(code, locale);
		}
		String text = resolveCodeWithoutArguments(code, locale);
		return (text != null) ? this.converted.computeIfAbsent(code, (key) -> new MessageFormat(text, locale)) : null;
	}

	private static boolean isConverted(Locale locale) {
		return Language.ZH_HANT.locale().equals(locale);
	}

}
