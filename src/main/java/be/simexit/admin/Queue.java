package be.simexit.admin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import be.simexit.content.Source;
import be.simexit.operator.Directory;
import be.simexit.operator.Freshness;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The contacts that need a look, worst first, those proven by one page together.
 *
 * @param looks every contact
 */
record Queue(List<Look> looks) {

	static Queue of(Directory directory, Look.Signs signs, LocalDate today) {
		return new Queue(directory.operators()
			.stream()
			.flatMap((operator) -> operator.contacts().stream().map((contact) -> signs.at(operator, contact, today)))
			.sorted(Comparator.comparing(Look::urgency).reversed())
			.toList());
	}

	/** How many contacts need a look. */
	public long size() {
		return this.looks.stream().filter((look) -> look.worst() != null).count();
	}

	/** How often the most shown contact was shown. */
	public long most() {
		return this.looks.stream().mapToLong(Look::shown).max().orElse(0);
	}

	/**
	 * How many contacts are how fresh.
	 * @return the numbers, 0 where there is none
	 */
	public Map<Freshness, Long> counts() {
		Map<Freshness, Long> counts = new EnumMap<>(Freshness.class);
		for (Freshness freshness : Freshness.values()) {
			counts.put(freshness, this.looks.stream().filter((look) -> look.freshness() == freshness).count());
		}
		return counts;
	}

	/** Why to look at anything, each with how many contacts. */
	public Map<Need, Long> needs() {
		Map<Need, Long> needs = new EnumMap<>(Need.class);
		this.looks.forEach((look) -> look.needs().forEach((need) -> needs.merge(need, 1L, Long::sum)));
		return needs;
	}

	/**
	 * The pages to read, each with the contacts that it proves.
	 * @param filter which contacts are wanted
	 * @param words the words of the page, in which sources are sought
	 * @return the pages, that of the most urgent contact first
	 */
	List<Page> pages(Filter filter, Words words) {
		Map<String, List<Look>> bySource = this.looks.stream()
			.filter((look) -> filter.takes(look, words))
			.collect(Collectors.groupingBy(Queue::page, LinkedHashMap::new, Collectors.toList()));
		return bySource.values().stream().map((looks) -> new Page(looks.get(0).contact().source(), looks)).toList();
	}

	/**
	 * One page often proves several contacts; without an address it is one of its
	 * operator.
	 */
	private static String page(Look look) {
		Source source = look.contact().source();
		return (source.url() != null) ? source.url() : look.operator().code() + " " + source.name();
	}

	/**
	 * A page that an editor reads, and what it proves.
	 *
	 * @param source the page
	 * @param looks the contacts, most urgent first
	 */
	record Page(Source source, List<Look> looks) {

		/** What a tick says to be still true at once. */
		public List<String> seen() {
			return this.looks.stream().filter(Look::isOpen).map(Look::seen).toList();
		}

		/** The place of this page in the list, for links. */
		public String anchor() {
			return "page-" + this.looks.get(0).name().owner() + "-" + this.looks.get(0).name().code();
		}

	}

	/**
	 * Which contacts an editor wants to see.
	 *
	 * @param q words in the value, the brand or the source; null for any
	 * @param need the code of a need, "all" for every contact, null for those that need a
	 * look
	 * @param operator the code of an operator, null for any
	 */
	record Filter(@Nullable String q, @Nullable String need, @Nullable String operator) {

		boolean takes(Look look, Words words) {
			boolean wanted = "all".equals(this.need) || (isEmpty(this.need) ? look.worst() != null
					: look.needs().stream().anyMatch((it) -> it.code().equals(this.need)));
			return wanted && (isEmpty(this.operator) || look.operator().code().equals(this.operator))
					&& says(look, words);
		}

		private boolean says(Look look, Words words) {
			String sought = Objects.requireNonNullElse(this.q, "").strip().toLowerCase(Locale.ROOT);
			Source source = look.contact().source();
			String text = String.join(" ", look.operator().brand(), look.contact().oneLine(), source.name(),
					source.said(words));
			return text.toLowerCase(Locale.ROOT).contains(sought);
		}

		private static boolean isEmpty(@Nullable String text) {
			return text == null || text.isEmpty();
		}

		/** Whether anything narrows the list. */
		public boolean isNarrow() {
			return !isEmpty(this.q) || !isEmpty(this.need) || !isEmpty(this.operator);
		}

	}

}
