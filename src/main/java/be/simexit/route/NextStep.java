package be.simexit.route;

import java.time.LocalDate;
import java.util.Comparator;

import be.simexit.answer.ChannelAnswer;
import be.simexit.guide.GuideStage;
import be.simexit.operator.Way;
import be.simexit.settlement.ClockKind;
import be.simexit.settlement.Deadline;
import be.simexit.text.Coded;
import be.simexit.text.Words;
import be.simexit.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * The one next thing of a case: what, when and where. Front page, case page, papers and
 * checklist show the same.
 *
 * @param kind what it is
 * @param on the day, null for now; a day that has passed is now
 * @param path where it is done
 * @param stage the stage to go on with, null where the kind says it
 * @param operator the operator's name, null if none is chosen yet
 */
public record NextStep(Kind kind, @Nullable LocalDate on, String path, @Nullable GuideStage stage,
		@Nullable String operator) {

	/** What is next. */
	public enum Kind implements Coded {

		GO_ON, EXIT, POST, FORM, CALL, VISIT, CONFIRMATION, STOPPED, BILL, PAY, REFUND, ACCOUNTS, SIGN_UP, MOVED,
		CREDIT, LATE_MOVE, OLD_ENDED, OLD_PACK, LETTER_TOO, ACCOUNTS_LEFT, COMPLAIN, ANSWER, OMBUDSMAN, OVER;

		static Kind of(Way way) {
			return switch (way) {
				case LETTER -> POST;
				case WEB -> FORM;
				case PHONE -> CALL;
				case SHOP -> VISIT;
			};
		}

	}

	/** What is due now, then what can be done before its day, then what is waited for. */
	static final Comparator<NextStep> FIRST = Comparator.comparingInt(NextStep::urgency)
		.thenComparing(NextStep::on, Comparator.nullsFirst(Comparator.naturalOrder()));

	/**
	 * What is next in a case.
	 * @param visit the case
	 * @param today the day in Brussels
	 * @return the one next thing; there always is one
	 */
	public static NextStep of(Visit visit, LocalDate today) {
		GuideStage exit = visit.route().exit().orElse(null);
		if (exit != null && visit.route().isOpen(exit.code())) {
			return new NextStep(Kind.EXIT, null, "/journey/" + exit.code(), exit, visit.operatorName());
		}
		if (visit.route().isOver()) {
			return PortStep.late(visit, today).orElseGet(() -> last(visit));
		}
		GuideStage next = visit.route().next().orElse(null);
		if (visit.route().keepsNumber()) {
			return PortStep.of(visit, today, next);
		}
		if (visit.route().isAboutTrouble()) {
			return TroubleStep.of(visit, today, next);
		}
		if (visit.sent() == null && visit.route().isOpen("send")) {
			Way way = visit.find(ChannelAnswer.class).map(ChannelAnswer::channel).orElse(Way.LETTER);
			LocalDate until = clock(visit,
					visit.forecast().isWithdrawn() ? ClockKind.WITHDRAW_BY : ClockKind.HAND_IN_BY);
			return step(visit, today, Kind.of(way), until, "/journey/send");
		}
		if (next != null && (visit.sent() == null || visit.route().isUpTo(next.code(), "sent"))) {
			return new NextStep(Kind.GO_ON, null, visit.route().nextPath(), next, visit.operatorName());
		}
		return AwaitedSteps.of(visit, today).stream().min(FIRST).orElseGet(() -> last(visit));
	}

	private int urgency() {
		if (this.on == null) {
			return 0;
		}
		return isWaitedFor() ? 2 : 1;
	}

	/** Nothing is waited for: it is over, unless an answer is still missing. */
	static NextStep last(Visit visit) {
		return visit.route()
			.numbered()
			.stream()
			.filter((step) -> !step.isDone())
			.findFirst()
			.map((step) -> new NextStep(Kind.GO_ON, null, step.path(), step.stage(), visit.operatorName()))
			.orElse(new NextStep(Kind.OVER, null, "/documents", null, visit.operatorName()));
	}

	static boolean isDone(Visit visit, String stage) {
		return visit.route().numbered(stage).filter(Route.Step::isDone).isPresent();
	}

	static @Nullable LocalDate clock(Visit visit, ClockKind kind) {
		return visit.forecast()
			.clocks()
			.stream()
			.filter((clock) -> clock.kind() == kind)
			.map(Deadline::on)
			.findFirst()
			.orElse(null);
	}

	static NextStep step(Visit visit, LocalDate today, Kind kind, @Nullable LocalDate on, String path) {
		return new NextStep(kind, (on != null && on.isAfter(today)) ? on : null, path, null, visit.operatorName());
	}

	/**
	 * Whether there is nothing to do before its day.
	 * @return false for what can be done before, however late it may be
	 */
	public boolean isWaitedFor() {
		return isLater() && switch (this.kind) {
			case CONFIRMATION, STOPPED, BILL, REFUND, MOVED, OLD_ENDED, OLD_PACK, ANSWER -> true;
			case GO_ON, EXIT, POST, FORM, CALL, VISIT, PAY, ACCOUNTS, ACCOUNTS_LEFT, SIGN_UP, CREDIT, LATE_MOVE,
					LETTER_TOO, COMPLAIN, OMBUDSMAN, OVER ->
				false;
		};
	}

	/**
	 * Whether it is a day to wait for.
	 * @return false if it can be done now
	 */
	public boolean isLater() {
		return this.on != null;
	}

	/**
	 * What to do, in a few words within a sentence.
	 * @param words the words of the page
	 * @return it without its day
	 */
	String title(Words words) {
		Object about = (this.stage != null) ? words.of(this.stage.label()) : this.operator;
		return words.say("next." + this.kind.code(), (about != null) ? about : words.say("operator.unnamed"));
	}

	/**
	 * The same where it stands alone.
	 * @param words the words of the page
	 * @return it with a capital
	 */
	public String heading(Words words) {
		return Written.capital(title(words), words.language());
	}

	/**
	 * The same with its day, for a line.
	 * @param words the words of the page
	 * @return a whole sentence
	 */
	public String sentence(Words words) {
		return (this.on != null) ? words.say("next.line.day", title(words), words.longDate(this.on))
				: words.say("next.line", title(words));
	}

}
