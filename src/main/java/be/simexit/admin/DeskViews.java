package be.simexit.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import be.simexit.content.ContentChange;
import be.simexit.content.ContentChanges;
import be.simexit.content.ContentShelf;
import be.simexit.content.Entry;
import be.simexit.content.EntryName;
import be.simexit.content.Leaves;
import be.simexit.editor.EditorNames;
import be.simexit.feedback.Proposal;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.OperatorEntry;
import be.simexit.text.Vocabulary;
import be.simexit.text.Words;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Changes and proposals for an editor to read.
 */
@Component
class DeskViews {

	private static final int LATELY = 40;

	private static final int LATEST_DEEDS = 6;

	private final ContentChanges changes;

	private final ContentShelf shelf;

	private final CurrentDirectory directory;

	private final EditorNames names;

	private final Vocabulary vocabulary;

	private final Clock clock;

	DeskViews(ContentChanges changes, ContentShelf shelf, CurrentDirectory directory, EditorNames names,
			Vocabulary vocabulary, Clock clock) {
		this.changes = changes;
		this.shelf = shelf;
		this.directory = directory;
		this.names = names;
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	/**
	 * A deed of today.
	 *
	 * @param first its first change
	 * @param count how many entries it touched
	 */
	record DeedView(ChangeView first, int count) {
	}

	/**
	 * A proposal.
	 *
	 * @param proposal the proposal
	 * @param title the entry in words
	 * @param fields the fields now and as they should be
	 * @param stale whether somebody changed the same fields since
	 * @param isLink whether where it was seen is an address to follow
	 */
	record ProposalView(Proposal proposal, String title, List<Said.Pair> fields, boolean stale, boolean isLink) {
	}

	/** The last deeds of today, latest first. */
	List<DeedView> lately(Locale locale) {
		LocalDate today = LocalDate.now(this.clock);
		Map<String, List<ChangeView>> deeds = new LinkedHashMap<>();
		history(Long.MAX_VALUE, LATELY, locale).stream()
			.filter((change) -> change.at().toLocalDate().equals(today))
			.forEach((change) -> deeds.computeIfAbsent(change.deed(), (it) -> new ArrayList<>()).add(change));
		return deeds.values()
			.stream()
			.map((all) -> new DeedView(all.get(all.size() - 1), all.size()))
			.limit(LATEST_DEEDS)
			.toList();
	}

	/** The history before some change, latest first. */
	List<ChangeView> history(long before, int count, Locale locale) {
		return views(this.changes.findByIdLessThanOrderByIdDesc(before, Limit.of(count)), locale);
	}

	/** The history of one entry, latest first. */
	List<ChangeView> history(EntryName name, Locale locale) {
		return views(this.changes.findByEntryOrderByIdDesc(name.toString()), locale);
	}

	/** The changes of one deed, latest first; empty if there is none such. */
	List<ChangeView> deed(String deed, Locale locale) {
		return views(this.changes.findByDeedOrderByIdDesc(deed), locale);
	}

	private List<ChangeView> views(List<ContentChange> all, Locale locale) {
		Words words = this.vocabulary.in(locale);
		return all.stream().map((change) -> view(change, words)).toList();
	}

	private ChangeView view(ContentChange change, Words words) {
		Leaves before = Leaves.ofEntry(change.before());
		Leaves after = Leaves.ofEntry(change.after());
		EntryName name = EntryName.parse(change.entry()).orElse(null);
		boolean whole = change.before() == null || change.after() == null;
		List<Said.Pair> fields = (name == null || whole) ? List.of()
				: Said.of(name.kind(), after, words).differences(before, after);
		String title = (name != null) ? title(name, whole && change.after() == null ? before : after, words)
				: change.entry();
		return new ChangeView(change.id(), change.deed(), name, title, change.verb(), by(change.changedBy()),
				LocalDateTime.ofInstant(change.changedAt(), this.clock.getZone()),
				new ChangeView.Why(change.reason(), change.how(), fields));
	}

	/** Among themselves editors have a name too where they chose none. */
	private String by(String signInName) {
		return Objects.requireNonNullElse(this.names.shown(signInName), signInName);
	}

	/** The proposals with what they are about. */
	List<ProposalView> proposals(List<Proposal> open, Locale locale) {
		Words words = this.vocabulary.in(locale);
		return open.stream().map((proposal) -> view(proposal, words)).toList();
	}

	ProposalView view(Proposal proposal, Locale locale) {
		return view(proposal, this.vocabulary.in(locale));
	}

	private ProposalView view(Proposal proposal, Words words) {
		EntryName name = proposal.entry();
		Leaves stands = this.shelf.find(name).map(Entry::leaves).orElse(new Leaves(Map.of()));
		Leaves wants = proposal.merge().wants();
		Said said = Said.of(name.kind(), stands, words);
		List<Said.Pair> fields = proposal.merge()
			.mine()
			.stream()
			.map((path) -> said.pair(path, stands, wants))
			.toList();
		String where = proposal.seenWhere();
		return new ProposalView(proposal, title(name, stands.byPath().isEmpty() ? wants : stands, words), fields,
				!proposal.merge().clashes(stands).isEmpty(), where != null && where.matches("https?://\\S+"));
	}

	/** An entry in words: its operator, and what it says first. */
	String title(EntryName name, Leaves said, Words words) {
		String code = words.language().source().code();
		String text = Stream.of("value", "brand", "title." + code, "text." + code, "title.en", "text.en")
			.map(said::at)
			.flatMap(Optional::stream)
			.map((node) -> node.asString().replace("\n", ", "))
			.findFirst()
			.orElse(name.code());
		String brand = this.directory.get()
			.find(Objects.requireNonNullElse(name.owner(), ""))
			.map(OperatorEntry::brand)
			.orElse("");
		return brand.isEmpty() ? text : brand + " · " + text;
	}

}
