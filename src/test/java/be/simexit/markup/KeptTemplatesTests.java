package be.simexit.markup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A kept fragment knows its parameters only; whatever else it asks for would silently be
 * nothing.
 */
class KeptTemplatesTests {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	private static final Pattern KEPT = Pattern.compile("keep:replace=\"~\\{([\\w/-]+) :: ([\\w-]+)(?:\\((.*?)\\))?}\"",
			Pattern.DOTALL);

	private static final Pattern PARAMETER = Pattern.compile("(?:^|,)\\s*(\\w+)=\\$\\{");

	private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");

	private static final Pattern LOCAL = Pattern.compile("(?:^|,)\\s*(\\w+)\\s*(?=[=:,])");

	/** A name that is no property, method, utility, or text between apostrophes. */
	private static final Pattern NAME = Pattern
		.compile("'[^']*'|[.#!\\[]*(?<![\\w.#\\[])([a-zA-Z]\\w*)(?![\\w(])|[.#]\\w+");

	private static final Set<String> WORDS = Set.of("and", "or", "not", "null", "true", "false", "empty", "eq", "code");

	@Test
	void aKeptFragmentAsksForNothingButItsParameters() throws IOException {
		List<String> strangers = new ArrayList<>();
		int looked = 0;
		for (MatchResult kept : kept()) {
			Element fragment = fragment(kept.group(1), kept.group(2));
			Set<String> known = new HashSet<>(WORDS);
			PARAMETER.matcher(String.valueOf(kept.group(3))).results().forEach((found) -> known.add(found.group(1)));
			locals(fragment, known);
			asked(fragment).filter((name) -> !known.contains(name))
				.forEach((name) -> strangers.add(kept.group(1) + " :: " + kept.group(2) + " asks for " + name));
			looked++;
		}

		assertThat(strangers).isEmpty();
		assertThat(looked).isGreaterThan(10);
	}

	/** A query may hold what somebody typed, and would be kept for the next visitor. */
	@Test
	void anAddressIsKeptOnlyWhereItHasNoQuery() throws IOException {
		List<Element> given = new ArrayList<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				Jsoup.parse(Files.readString(file))
					.getAllElements()
					.stream()
					.filter((element) -> element.attr("keep:replace").contains("${here}"))
					.forEach(given::add);
			}
		}

		assertThat(given).isNotEmpty()
			.allSatisfy((element) -> assertThat(element.parent().attr("th:if")).contains("head != null")
				.contains("asked == null"));
	}

	private static List<MatchResult> kept() throws IOException {
		List<MatchResult> all = new ArrayList<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				KEPT.matcher(Files.readString(file)).results().forEach(all::add);
			}
		}
		return all;
	}

	private static Element fragment(String template, String name) throws IOException {
		return Jsoup.parse(Files.readString(TEMPLATES.resolve(template + ".html")))
			.select("[th:fragment]")
			.stream()
			.filter((element) -> element.attr("th:fragment").replaceFirst("\\(.*", "").equals(name))
			.findFirst()
			.orElseThrow();
	}

	private static void locals(Element fragment, Set<String> known) {
		for (Element element : fragment.getAllElements()) {
			for (String attribute : List.of("th:with", "th:each")) {
				Matcher local = LOCAL.matcher(EXPRESSION.matcher(element.attr(attribute)).replaceAll("x"));
				local.results().forEach((found) -> known.add(found.group(1)));
			}
		}
	}

	private static Stream<String> asked(Element fragment) {
		Stream<String> attributes = fragment.getAllElements()
			.stream()
			.flatMap((element) -> element.attributes().asList().stream())
			.map(Attribute::getValue);
		return Stream.concat(attributes, Stream.of(fragment.wholeText()))
			.flatMap((text) -> EXPRESSION.matcher(text).results())
			.flatMap((expression) -> NAME.matcher(expression.group(1)).results())
			.map((name) -> name.group(1))
			.filter((name) -> name != null);
	}

}
