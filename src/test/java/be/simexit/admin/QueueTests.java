package be.simexit.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.content.EntryName;
import be.simexit.link.DeadLink;
import be.simexit.link.LinkFault;
import be.simexit.operator.Directory;
import be.simexit.operator.Freshness;
import be.simexit.operator.RealDirectory;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import be.simexit.text.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The queue shows the worst first, the most shown before others, and what one page proves
 * together.
 */
class QueueTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

	private static final Words ENGLISH = RealWords.in(Language.EN);

	private static final Queue.Filter ANY = new Queue.Filter(null, null, null);

	private final Directory directory = RealDirectory.load();

	@Test
	void everyContactIsCountedOnce() {
		Queue queue = queue(Map.of(), Set.of(), Set.of(), Set.of());

		assertThat(queue.looks())
			.hasSize(this.directory.operators().stream().mapToInt((operator) -> operator.contacts().size()).sum());
		assertThat(queue.counts().values().stream().mapToLong(Long::longValue).sum()).isEqualTo(queue.looks().size());
		assertThat(queue.counts()).containsEntry(Freshness.FRESH, 0L);
	}

	@Test
	void whatIsWorstComesFirst() {
		EntryName proposed = EntryName.contact("orange", "phone-own");
		EntryName differing = EntryName.contact("base", "phone-sales");
		Queue queue = queue(Map.of(), Set.of(proposed), Set.of(differing), Set.of());

		assertThat(queue.looks().get(0).name()).isEqualTo(proposed);
		assertThat(queue.looks().get(0).worst()).isEqualTo(Need.PROPOSED);
		assertThat(queue.looks().get(1).name()).isEqualTo(differing);
		assertThat(queue.looks()).filteredOn((look) -> !look.operator().data().status().isChoosable())
			.allMatch((look) -> look.urgency() < queue.looks().get(1).urgency());
	}

	@Test
	void amongTheSameTheMostShownComesFirst() {
		List<Look> undated = queue(Map.of(), Set.of(), Set.of(), Set.of()).looks()
			.stream()
			.filter((look) -> look.worst() == Need.UNDATED_REQUEST && look.operator().data().status().isChoosable())
			.toList();
		EntryName last = undated.get(undated.size() - 1).name();

		Queue queue = queue(Map.of(last.toString(), 400L), Set.of(), Set.of(), Set.of());

		assertThat(queue.looks().get(0).name()).isEqualTo(last);
		assertThat(queue.most()).isEqualTo(400);
		assertThat(queue.looks().get(0).share(queue.most())).isEqualTo(100);
	}

	@Test
	void aDeadPageIsNamedForEverythingThatItProves() {
		Queue whole = queue(Map.of(), Set.of(), Set.of(), Set.of());
		Queue.Page many = whole.pages(ANY, ENGLISH)
			.stream()
			.filter((page) -> page.looks().size() > 2)
			.findFirst()
			.orElseThrow();
		String url = many.source().url();

		Queue queue = queue(Map.of(), Set.of(), Set.of(), Set.of(String.valueOf(url)));

		assertThat(queue.pages(new Queue.Filter(null, Need.DEAD.code(), null), ENGLISH).get(0).seen())
			.containsAll(many.seen());
		assertThat(queue.needs()).containsKey(Need.DEAD);
	}

	@Test
	void aFilterFindsByWordOperatorAndNeed() {
		Queue queue = queue(Map.of(), Set.of(), Set.of(), Set.of());

		assertThat(queue.pages(new Queue.Filter("5000", "all", ""), ENGLISH)).flatExtracting(Queue.Page::looks)
			.allMatch((look) -> look.contact().oneLine().contains("5000"))
			.isNotEmpty();
		assertThat(queue.pages(new Queue.Filter("", "", "edpnet"), ENGLISH)).flatExtracting(Queue.Page::looks)
			.allMatch((look) -> look.operator().code().equals("edpnet"))
			.isNotEmpty();
		assertThat(queue.pages(new Queue.Filter("nobody says this", "all", null), ENGLISH)).isEmpty();
	}

	@Test
	void aSourceIsFoundByItsNameOnThePageAndByItsNameInTheData() {
		Queue queue = queue(Map.of(), Set.of(), Set.of(), Set.of());
		Words dutch = RealWords.in(Language.NL);

		assertThat(queue.pages(new Queue.Filter("hulppagina van edpnet", "all", null), dutch)).isNotEmpty()
			.isEqualTo(queue.pages(new Queue.Filter("edpnet help page", "all", null), dutch));
	}

	private Queue queue(Map<String, Long> shown, Set<EntryName> proposed, Set<EntryName> differing, Set<String> dead) {
		Map<String, DeadLink> links = dead.stream()
			.collect(Collectors.toMap((url) -> url, (url) -> new DeadLink(url, LinkFault.GONE, TODAY, 3)));
		return Queue.of(this.directory, new Look.Signs(shown, proposed, differing, links), TODAY);
	}

}
