package be.simexit.stage;

import java.time.LocalDate;
import java.util.List;

import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.MovedAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.form.Problem;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Status;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Whether the number has moved, as chosen; the day and that of the request, as typed.
 */
public record MovedForm(@Nullable String moved, @TypedText(max = 20) @Nullable String movedOn,
		@TypedText(max = 20) @Nullable String portAskedOn, @TypedText(max = 40) @Nullable String newOperator,
		@TypedText(max = 20) @Nullable String lateClaimedOn) implements StageForm {

	static MovedForm of(Visit visit) {
		return visit.find(MovedAnswer.class)
			.map((answer) -> new MovedForm(
					((answer.on() != null) ? ConfirmAnswer.State.YES : ConfirmAnswer.State.NOT_YET).code(),
					Stored.date(answer.on()), Stored.date(answer.askedOn()), answer.to(),
					Stored.date(answer.claimedOn())))
			.orElse(new MovedForm(null, null, null, null, null));
	}

	/** The codes of the answers. */
	public List<String> options() {
		return Coded.codes(ConfirmAnswer.State.values());
	}

	/** Whether anything is said of a move that took too long. */
	public boolean hasMore() {
		return this.portAskedOn != null || this.newOperator != null || this.lateClaimedOn != null;
	}

	/** The operators that a number can have moved to. */
	public List<OperatorEntry> operators(Visit visit) {
		return visit.directory()
			.choosable()
			.stream()
			.filter((entry) -> entry.data().status() != Status.UNLISTED && !entry.equals(visit.operator()))
			.toList();
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		boolean yes = reading.choice("moved", this.moved, ConfirmAnswer.State.values())
			.filter((state) -> state == ConfirmAnswer.State.YES)
			.isPresent();
		if (yes) {
			reading.text("movedOn", this.movedOn, true);
		}
		LocalDate on = yes ? reading.pastDate("movedOn", this.movedOn) : null;
		String to = reading.text("newOperator", this.newOperator);
		if (to != null && operators(reading.visit()).stream().noneMatch((entry) -> entry.code().equals(to))) {
			reading.refuse("newOperator", Problem.CHOOSE);
		}
		return reading.unlessWrong(new MovedAnswer(on, reading.pastDate("portAskedOn", this.portAskedOn), to,
				reading.pastDate("lateClaimedOn", this.lateClaimedOn)));
	}

}
