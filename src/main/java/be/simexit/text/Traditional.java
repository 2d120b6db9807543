package be.simexit.text;

import java.util.Comparator;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.houbb.opencc4j.util.ZhConverterUtil;
import tools.jackson.core.type.TypeReference;

import org.springframework.core.io.ClassPathResource;

/**
 * Chinese in Traditional signs, out of our Simplified texts: our own terms first, the
 * longest of them, and a dictionary of phrases for what lies between them.
 */
public final class Traditional {

	/** More than there are texts; those that editors change come and go. */
	private static final int TEXTS = 20_000;

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Cache<String, String> KNOWN = Caffeine.newBuilder().maximumSize(TEXTS).build();

	private Traditional() {
	}

	/**
	 * A text of ours, which is kept: never what a person typed.
	 * @param simplified the text as it is written
	 * @return it in Traditional signs and in words of Taiwan and Hong Kong
	 */
	static String of(String simplified) {
		return KNOWN.get(simplified, Table.ONLY::convert);
	}

	/**
	 * One spelling for both scripts, to compare by; nothing is kept.
	 * @param text a short text in any script
	 * @return Chinese in Traditional signs and in our terms, all else as it is
	 */
	public static String folded(String text) {
		return HAN.matcher(text).find() ? Table.ONLY.convert(ZhConverterUtil.toSimple(text)) : text;
	}

	/**
	 * What the dictionary does not know; read when the first reader comes.
	 *
	 * @param terms our words by the Simplified ones
	 * @param signs our signs by those of the dictionary
	 */
	record Table(Map<String, String> terms, Map<String, String> signs, Pattern pattern) {

		static final Table ONLY = read();

		private static Table read() {
			Faults faults = new Faults();
			Written written = new DataFile(new ClassPathResource("data/traditional.yaml"), faults)
				.read(new TypeReference<Written>() {
				})
				.orElse(new Written(Map.of(), Map.of()));
			faults.stopIfAny();
			return new Table(written.terms(), written.signs(),
					Pattern.compile(written.terms()
						.keySet()
						.stream()
						.sorted(Comparator.comparing(String::length).reversed())
						.map(Pattern::quote)
						.collect(Collectors.joining("|"))));
		}

		String convert(String simplified) {
			StringBuilder converted = new StringBuilder();
			Matcher term = this.pattern.matcher(simplified);
			int from = 0;
			while (term.find()) {
				converted.append(between(simplified.substring(from, term.start())))
					.append(this.terms.get(term.group()));
				from = term.end();
			}
			return converted.append(between(simplified.substring(from))).toString();
		}

		private String between(String simplified) {
			String phrases = HAN.matcher(simplified).find() ? ZhConverterUtil.toTraditional(simplified) : simplified;
			return phrases.codePoints()
				.mapToObj(Character::toString)
				.map((sign) -> this.signs.getOrDefault(sign, sign))
				.collect(Collectors.joining());
		}

		/** As the file has it. */
		private record Written(Map<String, String> terms, Map<String, String> signs) {
		}

	}

}
