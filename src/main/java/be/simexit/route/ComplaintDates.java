package be.simexit.route;

import java.time.LocalDate;
import java.util.List;

import be.simexit.answer.Answers;
import be.simexit.answer.ClaimAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.SettledAnswer;
import be.simexit.guide.Trouble;
import be.simexit.settlement.ComplaintClocks;
import be.simexit.settlement.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * The days of a complaint, from the answers.
 *
 * @param answers the answers that count
 */
record ComplaintDates(Answers answers) {

	List<Deadline> clocks() {
		LocalDate written = this.answers.find(SentAnswer.class)
			.map(SentAnswer::complaint)
			.map(SentAnswer.Entry::on)
			.orElse(null);
		return ComplaintClocks.of(written, debited(),
				this.answers.find(SettledAnswer.class).filter(SettledAnswer::isComplete).isPresent());
	}

	/** Only of a stranger's plan is the day of a debit known. */
	private @Nullable LocalDate debited() {
		return this.answers.find(GoalAnswer.class)
			.filter((goal) -> goal.trouble() == Trouble.PAYER)
			.flatMap((goal) -> this.answers.find(ClaimAnswer.class).map(ClaimAnswer::on))
			.orElse(null);
	}

}
