package be.simexit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Templates are for eyes: short lines, short files, one attribute a line where a tag has
 * many.
 */
class TemplateTests {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	private static final int SIGNS = 120;

	private static final int LINES = 100;

	/** A tag with more attributes than this has each on a line of its own. */
	private static final int ATTRIBUTES = 3;

	private static final String FRAGMENT = "th:fragment";

	private static final Pattern NAMED = Pattern.compile("~\\{([a-z/-]+) :: ([a-z-]+)");

	private static final Pattern TAG = Pattern.compile("<[a-z][\\w:-]*((?:\\s+[^\\s=>/\"]+(?:=\"[^\"]*\")?)+)\\s*/?>");

	private static final String TEXT = "th:text";

	private static final Pattern INLINE = Pattern.compile("(?s)\\[\\[.*?]]");

	/** What an expression puts between its parts. */
	private static final Pattern LITERAL = Pattern.compile("'[^']*'|\\|[^|]*\\|");

	/** A colon that is not one of a pattern of hours and minutes. */
	private static final Pattern GLUE = Pattern.compile(":(?![a-z])");

	private static final Pattern PART = Pattern.compile("[$#@]\\{[^}]*}");

	private static final Pattern PARAMETER = Pattern.compile("\\bparam[.\\[]");

	private static final Pattern ATTRIBUTE = Pattern.compile("(\\s+)[^\\s=>/\"]+(?:=\"[^\"]*\")?");

	/** Names every place, not only the first. */
	@Test
	void templatesAreForEyes() throws IOException {
		List<String> faults = new ArrayList<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				faults(TEMPLATES.relativize(file), Files.readString(file), faults);
			}
		}
		assertThat(faults).isEmpty();
	}

	/**
	 * A page that only shows when something fails would name a missing fragment too late.
	 */
	@Test
	void everyFragmentThatATemplateNamesIsThere() throws IOException {
		List<String> missing = new ArrayList<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				for (MatchResult named : NAMED.matcher(Files.readString(file)).results().toList()) {
					Path there = TEMPLATES.resolve(named.group(1) + ".html");
					if (!Files.exists(there) || !Files.readString(there)
						.matches("(?s).*th:fragment=\"" + Pattern.quote(named.group(2)) + "[\"(].*")) {
						missing.add(TEMPLATES.relativize(file) + " names " + named.group());
					}
				}
			}
		}
		assertThat(missing).isEmpty();
	}

	/** French has a space before a colon, Chinese a wide one: the word is colon. */
	@Test
	void noTemplateGluesWithAColonOfItsOwn() throws IOException {
		assertThat(elements().filter((place) -> GLUE.matcher(glued(place.element())).find())).isEmpty();
	}

	@Test
	void theOwnNameOfALanguageIsMarkedAsBeingInIt() throws IOException {
		assertThat(elements().filter((place) -> place.element().attr(TEXT).contains(".ownName"))).isNotEmpty()
			.allMatch((place) -> place.element()
				.parents()
				.stream()
				.anyMatch((parent) -> parent.hasAttr("th:lang") && !"html".equals(parent.tagName()))
					|| place.element().hasAttr("th:lang"));
	}

	/** Between a line of the checklist and its second sentence it is read amid them. */
	@Test
	void theStateOfALineFollowsTheWholeLine() throws IOException {
		assertThat(elements().map(Place::element).filter((element) -> "#{stage.done}".equals(element.attr(TEXT))))
			.isNotEmpty()
			.allMatch((state) -> state.nextElementSibling() == null);
	}

	/** Every element of every template that is shown, with the name of the template. */
	private static Stream<Place> elements() throws IOException {
		List<Place> all = new ArrayList<>();
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				Jsoup.parse(Files.readString(file), "", Parser.xmlParser())
					.getAllElements()
					.stream()
					.filter((element) -> !"style".equals(element.tagName()))
					.forEach((element) -> all.add(new Place(TEMPLATES.relativize(file).toString(), element)));
			}
		}
		return all.stream();
	}

	/**
	 * What a template itself puts between the words; the sample in an element with words
	 * of its own is not shown.
	 */
	private static String glued(Element element) {
		String own = element.hasAttr(TEXT) ? "" : element.ownText();
		return LITERAL.matcher(element.attr(TEXT))
			.results()
			.map((literal) -> PART.matcher(literal.group()).replaceAll(""))
			.collect(Collectors.joining(" ", INLINE.matcher(own).replaceAll(""), ""));
	}

	private static void faults(Path name, String text, List<String> faults) {
		List<String> lines = text.lines().toList();
		if (lines.size() > LINES) {
			faults.add(name + " has " + lines.size() + " lines");
		}
		for (int number = 1; number <= lines.size(); number++) {
			if (lines.get(number - 1).length() > SIGNS) {
				faults.add(name + ":" + number + " is longer than " + SIGNS + " signs");
			}
		}
		dangers(text).forEach((danger) -> faults.add(name + " " + danger));
		nested(text).forEach((fragment) -> faults.add(name + " has the fragment " + fragment + " within another"));
		TAG.matcher(text)
			.results()
			.filter((tag) -> isBlind(tag.group(1)))
			.forEach((tag) -> faults.add(name + ":" + text.substring(0, tag.start()).lines().count()
					+ " has a condition beside an inclusion, which comes first"));
		TAG.matcher(text)
			.results()
			.filter((tag) -> isCrowded(tag.group(1)))
			.forEach((tag) -> faults.add(name + ":" + text.substring(0, tag.start()).lines().count()
					+ " has a tag with more than " + ATTRIBUTES + " attributes on one line"));
	}

	private static List<String> dangers(String text) {
		List<String> dangers = new ArrayList<>();
		if (text.contains("th:ut") || text.contains("[(")) {
			dangers.add("writes something unescaped");
		}
		if (PARAMETER.matcher(text).find()) {
			dangers.add("reads a parameter past the controller, which throws for some");
		}
		return dangers;
	}

	/** What is a fragment of a fragment shows once more, where it stands. */
	private static Stream<String> nested(String text) {
		return Jsoup.parse(text, "", Parser.xmlParser())
			.getElementsByAttribute(FRAGMENT)
			.stream()
			.filter((element) -> element.parents().stream().anyMatch((parent) -> parent.hasAttr(FRAGMENT)))
			.map((element) -> element.attr(FRAGMENT));
	}

	private static boolean isCrowded(String attributes) {
		List<MatchResult> all = ATTRIBUTE.matcher(attributes).results().toList();
		return all.size() > ATTRIBUTES && all.stream().anyMatch((attribute) -> !attribute.group(1).contains("\n"));
	}

	/** Thymeleaf includes before it repeats or decides. */
	private static boolean isBlind(String attributes) {
		return attributes.matches("(?s).*\\sth:(replace|insert)=.*")
				&& attributes.matches("(?s).*\\sth:(if|unless|each)=.*");
	}

	/**
	 * An element of a template.
	 *
	 * @param template the name of the file
	 * @param element the element
	 */
	private record Place(String template, Element element) {

		@Override
		public String toString() {
			return this.template + " <" + this.element.tagName() + "> " + this.element.attributes() + " "
					+ this.element.ownText();
		}

	}

}
