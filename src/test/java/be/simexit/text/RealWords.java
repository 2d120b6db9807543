package be.simexit.text;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * The words of the shipped message files, without a server.
 */
public final class RealWords {

	private RealWords() {
	}

	public static Words in(Language language) {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/common", "messages/journey", "messages/money", "messages/operators",
				"messages/pages", "messages/sources", "messages/admin");
		messages.setDefaultEncoding("UTF-8");
		messages.setFallbackToSystemLocale(false);
		return new Words(language, messages);
	}

}
