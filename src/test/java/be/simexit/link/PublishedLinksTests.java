package be.simexit.link;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import be.simexit.guide.Guide;
import be.simexit.guide.RealGuide;
import be.simexit.guide.Rule;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.RealDirectory;
import be.simexit.text.LocalizedText;
import be.simexit.text.SourceDate;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every web address of the real pages is tried, and nothing else.
 */
class PublishedLinksTests {

	private static final Directory DIRECTORY = RealDirectory.load();

	private static final Guide GUIDE = RealGuide.load();

	@Test
	void contactsFactsAndRulesAreAllThere() {
		Set<String> links = new PublishedLinks(() -> DIRECTORY, () -> GUIDE).all();

		assertThat(links).hasSizeGreaterThan(150).allMatch((url) -> url.startsWith("http"));
		assertThat(links)
			.containsAll(GUIDE.rules().values().stream().flatMap((rule) -> rule.sources().stream()).toList());
		assertThat(links).containsAll(ofOperators("https?://.*"));
		assertThat(ofOperators("(?!https?://).*")).as("what else a contact has").isNotEmpty();
	}

	@Test
	void whatIsNoWebAddressOrTooLongIsLeftOut() {
		Rule rule = rule("https://example.org/1", "tel:1", "https://example.org/1",
				"https://example.org/" + "x".repeat(2000), "https://example.org/2 3");

		Set<String> links = new PublishedLinks(() -> new Directory(List.of()),
				() -> new Guide(List.of(), Map.of(rule.id(), rule)))
			.all();

		assertThat(links).containsExactly("https://example.org/1");
	}

	/** A rule of these pages. */
	static Rule rule(String... pages) {
		return new Rule("T-01", new LocalizedText(Map.of()), null, List.of(pages), SourceDate.UNDATED,
				Rule.Confidence.HIGH, null);
	}

	/** Links of contacts, and sources of contacts and facts. */
	private static Set<String> ofOperators(String pattern) {
		Set<String> links = new HashSet<>();
		for (OperatorEntry operator : DIRECTORY.operators()) {
			operator.contacts().forEach((contact) -> {
				links.add(contact.link());
				contact.sources().forEach((source) -> links.add(source.url()));
			});
			operator.facts().forEach((fact) -> fact.sources().forEach((source) -> links.add(source.url())));
		}
		links.removeIf((link) -> link == null || !link.matches(pattern));
		return links;
	}

}
