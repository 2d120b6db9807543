package be.simexit.identifier;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Tells Belgium from other countries, in whatever language it is written.
 */
public final class Countries {

	private static final String BELGIUM = "BE";

	private static final Set<String> NAMES = Stream
		.concat(Stream.of(Language.values())
			.map((language) -> new Locale.Builder().setRegion(BELGIUM).build().getDisplayCountry(language.locale())),
				Stream.of("B", BELGIUM, "BEL", "比利時"))
		.map(Countries::folded)
		.collect(Collectors.toUnmodifiableSet());

	private Countries() {
	}

	/**
	 * A country in which no Belgian postcode is to be expected.
	 * @param typed the country as typed, null for none
	 * @return it, null for Belgium in any language and for none
	 */
	public static @Nullable String abroad(@Nullable String typed) {
		return (typed == null || NAMES.contains(folded(typed))) ? null : typed;
	}

	private static String folded(String name) {
		return Typed.normal(Typed.plain(name), Normalizer.Form.NFD)
			.replaceAll("\\p{M}|[.\\s]", "")
			.toLowerCase(Locale.ROOT);
	}

}
