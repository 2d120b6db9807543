package be.simexit.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import be.simexit.guide.CurrentGuide;
import be.simexit.guide.GuideStage;
import be.simexit.route.Visit;

import org.springframework.stereotype.Component;

/**
 * Which letters a case can have, and what is missing for the others.
 */
@Component
class Papers {

	private final LetterDesk desk;

	private final CurrentGuide guide;

	Papers(LetterDesk desk, CurrentGuide guide) {
		this.desk = desk;
		this.guide = guide;
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

	}

	List<Paper> of(Visit visit) {
		return Arrays.stream(PaperKind.values())
			.filter((kind) -> this.desk.isFor(kind, visit))
			.map((kind) -> new Paper(kind, missing(kind, visit), this.desk.isEarly(kind, visit)))
			.toList();
	}

	/** The papers that are no letters, by the ends of their addresses. */
	List<String> sheets(Visit visit) {
		List<String> sheets = new ArrayList<>(List.of("phone", "shop", "evidence", "payment"));
		if (CaseCalendar.isReady(visit)) {
			sheets.add("calendar.ics");
		}
		return sheets;
	}

	/** Whether a letter can be written. */
	boolean isReady(PaperKind kind, Visit visit) {
		return this.desk.isReady(kind, visit);
	}

	/** The stages to fill in before a letter can be written, in their order. */
	List<GuideStage> missing(PaperKind kind, Visit visit) {
		Set<String> codes = this.desk.missing(kind, visit);
		List<GuideStage> stages = new ArrayList<>(this.guide.get().stages());
		stages.removeIf((stage) -> !codes.contains(stage.code()));
		return stages;
	}

}
