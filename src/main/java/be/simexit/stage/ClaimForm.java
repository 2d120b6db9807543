package be.simexit.stage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import be.simexit.answer.ClaimAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.form.Problem;
import be.simexit.form.Stored;
import be.simexit.form.TypedText;
import be.simexit.guide.Trouble;
import be.simexit.identifier.Iban;
import be.simexit.identifier.Reach;
import be.simexit.route.LetterLanguage;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a letter about something that went wrong names, as typed.
 */
public record ClaimForm(@TypedText(max = 20) @Nullable String claimOn,
		@TypedText(max = 20) @Nullable String claimAmount, @TypedText(max = 20) @Nullable String claimOwed,
		@TypedText(max = 40) @Nullable String claimOther,
		@TypedText(max = 60, refusesNationalNumber = false) @Nullable String iban,
		@TypedText(max = 300, lines = true) @Nullable String claimReach,
		@Nullable String letterLanguage) implements StageForm {

	/** More than this is a slip of the pen: 7,670 for 76.70 must still pass. */
	private static final BigDecimal MOST = new BigDecimal("100000");

	static ClaimForm of(Visit visit) {
		return visit.find(ClaimAnswer.class)
			.map((answer) -> new ClaimForm(Stored.date(answer.on()), Stored.amount(answer.amount()),
					Stored.amount(answer.owed()), answer.other(), answer.iban(), answer.answerTo(),
					answer.letterLanguage().code()))
			.orElseGet(() -> new ClaimForm(null, null, null, null, null, reach(visit),
					LetterLanguage.usual(visit).map(Language::code).orElse(null)));
	}

	/** What the details say already. */
	private static @Nullable String reach(Visit visit) {
		DetailsAnswer details = visit.find(DetailsAnswer.class).orElse(null);
		if (details == null) {
			return null;
		}
		return (details.address() != null) ? String.join("\n", details.address().lines()) : details.email();
	}

	/** What went wrong. */
	public Optional<Trouble> trouble(Visit visit) {
		return visit.find(GoalAnswer.class).map(GoalAnswer::trouble);
	}

	/** The codes of what is asked about it, in the order of the page. */
	public List<String> asks(Visit visit) {
		return trouble(visit).map(Trouble::asks).orElse(List.of()).stream().map(Coded::code).toList();
	}

	/** Whether there is no letter without a detail. */
	public boolean needs(Visit visit, String detail) {
		return trouble(visit).filter((it) -> Coded.find(Trouble.Detail.values(), detail).filter(it::needs).isPresent())
			.isPresent();
	}

	@Override
	public Map<String, String> labels(Visit visit) {
		return Labels.ofClaim(trouble(visit).map(Coded::code).orElse(""));
	}

	/** The codes of the languages a letter can be written in. */
	public List<String> languages() {
		return Language.ofLetters().stream().map(Language::code).toList();
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		LocalDate on = asked(reading, Trouble.Detail.ON, "claimOn", this.claimOn)
				? reading.pastDate("claimOn", this.claimOn) : null;
		BigDecimal amount = amount(reading);
		BigDecimal owed = owed(reading, amount);
		String other = asked(reading, Trouble.Detail.OTHER, "claimOther", this.claimOther)
				? reading.text("claimOther", this.claimOther) : null;
		reading.requireDigit("claimOther", other);
		Iban account = asked(reading, Trouble.Detail.ACCOUNT, "iban", this.iban)
				? reading.value("iban", this.iban, Iban::parse) : null;
		String reach = reach(reading);
		Language language = reading.letterLanguage("letterLanguage", this.letterLanguage).orElse(null);
		return (reading.hasErrors() || reach == null || language == null) ? null
				: new ClaimAnswer(on, amount, owed, other, (account != null) ? account.value() : null, reach, language);
	}

	/** Nothing was paid or is asked for: then there is nothing to write about. */
	private @Nullable BigDecimal amount(FormReading reading) {
		BigDecimal amount = asked(reading, Trouble.Detail.AMOUNT, "claimAmount", this.claimAmount)
				? reading.amount("claimAmount", this.claimAmount, MOST) : null;
		if (amount != null && amount.signum() == 0) {
			reading.refuse("claimAmount", Problem.AMOUNT);
		}
		return amount;
	}

	private @Nullable BigDecimal owed(FormReading reading, @Nullable BigDecimal amount) {
		BigDecimal owed = asked(reading, Trouble.Detail.OWED, "claimOwed", this.claimOwed)
				? reading.amount("claimOwed", this.claimOwed, MOST) : null;
		if (owed != null && amount != null && owed.compareTo(amount) >= 0) {
			reading.refuse("claimOwed", Problem.NOT_LESS);
		}
		return owed;
	}

	private @Nullable String reach(FormReading reading) {
		String reach = reading.text("claimReach", this.claimReach, true);
		if (reach != null && !Reach.isPlausible(reach)) {
			reading.refuse("claimReach", Problem.REACH);
		}
		return reach;
	}

	/** Whether a detail is asked; one that must be given and is missing is refused. */
	private boolean asked(FormReading reading, Trouble.Detail detail, String field, @Nullable String typed) {
		Trouble trouble = trouble(reading.visit()).orElse(null);
		if (trouble == null || !trouble.asks().contains(detail)) {
			return false;
		}
		reading.text(field, typed, trouble.needs(detail));
		return true;
	}

}
