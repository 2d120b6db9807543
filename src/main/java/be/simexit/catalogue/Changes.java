package be.simexit.catalogue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import be.simexit.content.ContentChange;
import be.simexit.content.ContentChanges;
import be.simexit.content.EntryName;
import be.simexit.content.Leaves;
import be.simexit.content.Source;
import be.simexit.content.Verb;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.OperatorEntry;
import be.simexit.text.Language;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * What editors changed, for everybody to read; nobody's name.
 */
@Component
class Changes {

	private static final int MOST = 100;

	private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

	private final ContentChanges changes;

	private final CurrentDirectory directory;

	Changes(ContentChanges changes, CurrentDirectory directory) {
		this.changes = changes;
		this.directory = directory;
	}

	/**
	 * One change.
	 *
	 * @param change the stored change
	 * @param on the day in Brussels
	 * @param operator the operator it is about, null for stages, tasks and rules
	 * @param text what the entry says, in the language of the page
	 * @param source where that was read, null where there is none
	 */
	record Change(ContentChange change, LocalDate on, @Nullable OperatorEntry operator, String text,
			@Nullable String source) {

		/** What was done. */
		public String verb() {
			return this.change.verb();
		}

		/** The page that shows it. */
		public String path() {
			return (this.operator != null) ? "/operators/" + this.operator.code() : "/data";
		}

	}

	/** The latest changes, latest first; that something is still true is no change. */
	List<Change> latest(Words words) {
		return this.changes.findByVerbNotInOrderByIdDesc(List.of(Verb.CHECKED.code()), Limit.of(MOST))
			.stream()
			.flatMap((change) -> change(change, words).stream())
			.toList();
	}

	private Optional<Change> change(ContentChange change, Words words) {
		Leaves said = Leaves.ofEntry(Objects.requireNonNullElse(change.after(), change.before()));
		return EntryName.parse(change.entry())
			.map((name) -> new Change(change, LocalDate.ofInstant(change.changedAt(), BRUSSELS), operator(name),
					text(said, words.language()).orElse(name.code()),
					said.at("source")
						.map((source) -> source.path("name").asString(null))
						.map((source) -> new Source(source, null).said(words))
						.orElse(null)));
	}

	private @Nullable OperatorEntry operator(EntryName name) {
		return Optional.ofNullable(name.operator()).flatMap(this.directory.get()::find).orElse(null);
	}

	/** A value or a name as it is, else a text of ours as the reader sees it. */
	private static Optional<String> text(Leaves said, Language language) {
		String code = language.source().code();
		return first(said, "value", "brand").or(() -> first(said, "title." + code, "text." + code).map(language::show));
	}

	private static Optional<String> first(Leaves said, String... paths) {
		return Stream.of(paths)
			.flatMap((path) -> said.at(path).stream())
			.map((text) -> text.asString().replace("\n", ", "))
			.findFirst();
	}

}
