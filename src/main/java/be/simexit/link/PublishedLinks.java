package be.simexit.link;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import be.simexit.content.Source;
import be.simexit.guide.CurrentGuide;
import be.simexit.guide.Guide;
import be.simexit.guide.Rule;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.Directory;
import be.simexit.operator.FactData;
import be.simexit.operator.OperatorEntry;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Every web address that the public pages about operators and rules lead to.
 */
@Component
class PublishedLinks {

	/** A longer one has no place in the database. */
	private static final int LONGEST = 2000;

	private final Supplier<Directory> directory;

	private final Supplier<Guide> guide;

	@Autowired
	PublishedLinks(CurrentDirectory directory, CurrentGuide guide) {
		this(directory::get, guide::get);
	}

	PublishedLinks(Supplier<Directory> directory, Supplier<Guide> guide) {
		this.directory = directory;
		this.guide = guide;
	}

	/**
	 * The addresses as the pages have them now.
	 * @return each once, http and https only
	 */
	SortedSet<String> all() {
		Stream<String> operators = this.directory.get().operators().stream().flatMap(PublishedLinks::ofOperator);
		Stream<String> rules = this.guide.get()
			.rules()
			.values()
			.stream()
			.map(Rule::sources)
			.flatMap(Collection::stream);
		return Stream.concat(operators, rules)
			.filter((url) -> url.matches("(?i)https?://\\S+"))
			.filter((url) -> url.getBytes(StandardCharsets.UTF_8).length <= LONGEST)
			.collect(Collectors.collectingAndThen(Collectors.toCollection(TreeSet::new),
					Collections::unmodifiableSortedSet));
	}

	private static Stream<String> ofOperator(OperatorEntry operator) {
		Stream<String> links = operator.contacts().stream().map(ContactEntry::link).flatMap(Stream::ofNullable);
		Stream<Source> ofContacts = operator.contacts().stream().map(ContactEntry::sources).flatMap(Collection::stream);
		Stream<Source> ofFacts = operator.facts().stream().map(FactData::sources).flatMap(Collection::stream);
		Stream<String> sources = Stream.concat(ofContacts, ofFacts).map(Source::url).flatMap(Stream::ofNullable);
		return Stream.concat(links, sources);
	}

}
