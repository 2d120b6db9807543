package be.simexit.answer;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import be.simexit.guide.PaperKind;
import be.simexit.guide.Trait;
import be.simexit.guide.YesNo;
import be.simexit.operator.Way;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.Nulls;
import org.jspecify.annotations.Nullable;

/**
 * The record of what was handed in: one entry for each letter, call, form or visit.
 *
 * @param entries what was handed in, in the order in which it was noted; empty if all of
 * it was taken out again
 */
@JsonTypeName("sent")
public record SentAnswer(List<Entry> entries) implements StageAnswer {

	public SentAnswer {
		entries = List.copyOf(entries);
	}

	/**
	 * This record as far as it concerns one operator: what was sent to another one does
	 * not count.
	 * @param operator the operator's code, null if none is chosen
	 * @param end the day asked for now; a request for another day does not count, null if
	 * none is chosen
	 * @return the record with those entries, null if there is none
	 */
	public @Nullable SentAnswer to(@Nullable String operator, @Nullable LocalDate end) {
		List<Entry> kept = this.entries.stream()
			.filter((entry) -> entry.operator().equals(operator))
			.filter((entry) -> !entry.isRequest() || entry.end() == null || entry.end().equals(end))
			.toList();
		return kept.isEmpty() ? null : new SentAnswer(kept);
	}

	/**
	 * The request that counts: the last day, and of one day the one noted last.
	 * @return the entry of the request, null if only other papers were sent
	 */
	public @Nullable Entry request() {
		return last(Set.of(PaperKind.CANCELLATION, PaperKind.COMPLAINT));
	}

	/**
	 * What an answer is awaited to: the request, or a reminder of it.
	 * @return the last of them, null if neither was sent
	 */
	public @Nullable Entry awaited() {
		return last(Set.of(PaperKind.CANCELLATION, PaperKind.COMPLAINT, PaperKind.REMINDER));
	}

	/**
	 * Whether a paper was sent.
	 * @param paper its kind
	 * @return true if it is noted
	 */
	public boolean has(PaperKind paper) {
		return this.entries.stream().anyMatch((entry) -> entry.paper() == paper);
	}

	/**
	 * The first complaint in writing: from it a year is counted (COMP-02).
	 * @return its entry, null if none was sent
	 */
	public @Nullable Entry complaint() {
		return this.entries.stream()
			.filter((entry) -> entry.paper() == PaperKind.COMPLAINT && entry.counts())
			.min(Comparator.comparing(Entry::on))
			.orElse(null);
	}

	private @Nullable Entry last(Set<PaperKind> papers) {
		return this.entries.stream()
			.filter((entry) -> papers.contains(entry.paper()) && entry.counts())
			.reduce((one, other) -> other.on().isBefore(one.on()) ? one : other)
			.orElse(null);
	}

	/** Only the request closes the stage. */
	@Override
	public boolean isComplete() {
		return request() != null;
	}

	/**
	 * This record with one more entry.
	 * @param entry what was handed in
	 * @return the longer record; the same if it holds that very entry
	 */
	public SentAnswer and(Entry entry) {
		return this.entries.contains(entry) ? this
				: new SentAnswer(Stream.concat(this.entries.stream(), Stream.of(entry)).toList());
	}

	@Override
	public Map<Trait, String> traits() {
		return isComplete() ? Map.of(Trait.SENT, YesNo.YES.code()) : Map.of();
	}

	@Override
	public List<Item> items() {
		return this.entries.stream().map(Entry::items).flatMap(List::stream).toList();
	}

	/**
	 * Evidence of one hand-in.
	 *
	 * @param operator the code of the operator it went to
	 * @param on the day
	 * @param by the way
	 * @param with the person spoken to, null if not given
	 * @param reference the operator's reference, null if not given
	 * @param receipt the number of the registered letter, null if not given
	 * @param paper what was handed in: the request if absent, as in older cases
	 * @param end the day that was asked for, null if it named none or in older cases
	 */
	public record Entry(String operator, LocalDate on, Way by, @Nullable String with, @Nullable String reference,
			@Nullable String receipt, @JsonSetter(nulls = Nulls.SKIP) PaperKind paper, @Nullable LocalDate end) {

		public Entry {
			paper = PaperKind.orRequest(paper);
		}

		/**
		 * Whether it is the request itself.
		 * @return false for any other paper
		 */
		@JsonIgnore
		public boolean isRequest() {
			return this.paper == PaperKind.CANCELLATION;
		}

		/**
		 * What tells this entry from the others, without anything typed.
		 * @return paper, way and day
		 */
		public String key() {
			return this.paper.code() + " " + this.by.code() + " " + this.on;
		}

		/** A complaint counts only in writing: the ombudsman asks to see it. */
		boolean counts() {
			return this.paper != PaperKind.COMPLAINT || this.by == Way.LETTER || this.by == Way.WEB;
		}

		/**
		 * This entry for a list of answers.
		 * @return the given parts
		 */
		public List<Item> items() {
			return Item.list("sentPaper", isRequest() ? null : this.paper, "sentOn", this.on, "sentBy", this.by,
					"sentWith", this.with, "sentReference", this.reference, "sentReceipt", this.receipt);
		}

	}

}
