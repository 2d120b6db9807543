package be.simexit.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import be.simexit.answer.SentAnswer;
import be.simexit.guide.CurrentGuide;
import be.simexit.guide.GuideStage;
import be.simexit.guide.PaperKind;
import be.simexit.route.NextStep;
import be.simexit.route.Visit;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Which letters a case can have, and what is missing for the others.
 */
@Component
public class Papers {

	private final LetterDesk desk;

	private final CurrentGuide guide;

	Papers(LetterDesk desk, CurrentGuide guide) {
		this.desk = desk;
		this.guide = guide;
	}

	/**
	 * Where it is noted that a letter was sent: the request on the way itself, the claim
	 * on the page of the refund; null where no record is kept, as for a number that
	 * moves.
	 */
	static @Nullable String pathToNote(PaperKind kind) {
		return switch (kind) {
			case CANCELLATION -> "/journey/sent?by=letter";
			case OLD_CONTRACT -> null;
			case LATE_MOVE -> "/journey/moved?from=case";
			case REFUND -> "/journey/refund?from=case";
			default -> "/journey/sent?from=case&paper=" + kind.code();
		};
	}

	/**
	 * One letter on the list.
	 *
	 * @param kind what it is for
	 * @param missing the stages to fill in first, empty if it can be written
	 * @param early whether it is too early for it, whatever is filled in
	 */
	record Paper(PaperKind kind, List<GuideStage> missing, boolean early) {

		public boolean isReady() {
			return this.missing.isEmpty() && !this.early;
		}

		/** Where it is noted that it was sent. */
		public @Nullable String sentPath() {
			return pathToNote(this.kind);
		}

	}

	/**
	 * The papers of a case for its page.
	 *
	 * @param next the letter to send next, null if none is needed now
	 * @param ready the other letters that can be written
	 * @param later the letters that need something first
	 */
	record Shelf(@Nullable Paper next, List<Paper> ready, List<Paper> later) {
	}

	/** The letters of a case, the one that is needed next first. */
	public Shelf shelf(Visit visit, NextStep step) {
		List<Paper> all = of(visit);
		Paper next = all.stream()
			.filter((paper) -> paper.isReady() && isNext(paper.kind(), visit, step))
			.findFirst()
			.orElse(null);
		return new Shelf(next, all.stream().filter((paper) -> paper.isReady() && !paper.equals(next)).toList(),
				all.stream().filter((paper) -> !paper.isReady()).toList());
	}

	/** A letter that was sent is not sent again, but for a reminder. */
	private static boolean isNext(PaperKind kind, Visit visit, NextStep step) {
		boolean sent = visit.find(SentAnswer.class)
			.filter((record) -> record.entries().stream().anyMatch((entry) -> entry.paper() == kind))
			.isPresent();
		return switch (kind) {
			case CANCELLATION -> step.kind() == NextStep.Kind.POST;
			case REMINDER -> step.kind() == NextStep.Kind.CONFIRMATION && !step.isLater();
			case QUESTION, OBJECTION -> !sent && step.kind() != NextStep.Kind.OVER;
			case REFUND -> step.kind() == NextStep.Kind.REFUND && !step.isLater();
			case OLD_CONTRACT ->
				(step.kind() == NextStep.Kind.OLD_ENDED || step.kind() == NextStep.Kind.OLD_PACK) && !step.isLater();
			case LATE_MOVE -> step.kind() == NextStep.Kind.LATE_MOVE;
			case COMPLAINT -> step.kind() == NextStep.Kind.COMPLAIN;
			case OMBUDSMAN -> step.kind() == NextStep.Kind.OMBUDSMAN;
			case MANDATE, ERASURE -> false;
		};
	}

	List<Paper> of(Visit visit) {
		return Arrays.stream(PaperKind.values())
			.filter((kind) -> this.desk.isFor(kind, visit))
			.map((kind) -> new Paper(kind, missing(kind, visit), this.desk.isEarly(kind, visit)))
			.toList();
	}

	/** The papers that are no letters, by the ends of their addresses. */
	public List<String> sheets(Visit visit) {
		List<String> sheets = new ArrayList<>(
				visit.route().isCancellation() ? List.of("phone", "shop", "evidence") : List.of());
		if (visit.route().find("bill").isPresent()) {
			sheets.add("payment");
		}
		if (CaseCalendar.isReady(visit)) {
			sheets.add("calendar.ics");
		}
		return sheets;
	}

	/** Whether the way that a case goes has no such letter, whatever is filled in. */
	public boolean isNever(PaperKind kind, Visit visit) {
		boolean claim = visit.route().keepsNumber() && kind == PaperKind.LATE_MOVE;
		return visit.route().exit().isPresent()
				|| (!visit.route().isCancellation() && !claim && !this.desk.isFor(kind, visit));
	}

	/** Whether a letter can be written. */
	public boolean isReady(PaperKind kind, Visit visit) {
		return this.desk.isReady(kind, visit);
	}

	/** The stages to fill in before a letter can be written, in their order. */
	public List<GuideStage> missing(PaperKind kind, Visit visit) {
		Set<String> codes = this.desk.missing(kind, visit);
		List<GuideStage> stages = new ArrayList<>(this.guide.get().stages());
		stages.removeIf((stage) -> !codes.contains(stage.code()));
		return stages;
	}

}
