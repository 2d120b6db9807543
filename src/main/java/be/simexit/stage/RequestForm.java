package be.simexit.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import be.simexit.answer.BillAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.LeavingAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.calculator.ContractForm;
import be.simexit.form.Problem;
import be.simexit.form.TypedText;
import be.simexit.form.Warning;
import be.simexit.guide.Leaving;
import be.simexit.guide.Situation;
import be.simexit.guide.Trait;
import be.simexit.identifier.Reach;
import be.simexit.operator.Way;
import be.simexit.route.LetterLanguage;
import be.simexit.route.Visit;
import be.simexit.settlement.Contract;
import be.simexit.settlement.ContractDetails;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

/**
 * The end date, what is known of the contract, and how the letter is to be written, as
 * typed.
 */
public record RequestForm(@TypedText(max = 20) @Nullable String endDate, @Valid @Nullable ContractForm contract,
		@Nullable String letterLanguage, @TypedText(max = 300, lines = true) @Nullable String answerTo,
		@Nullable String registered) implements StageForm {

	public RequestForm {
		contract = (contract != null) ? contract : ContractForm.EMPTY;
	}

	static RequestForm of(Visit visit) {
		RequestAnswer answer = visit.find(RequestAnswer.class).orElse(null);
		ContractForm contract = ContractForm.of(known(visit).contractOrNone());
		if (answer == null) {
			String end = visit.find(LeavingAnswer.class).map(LeavingAnswer::on).map(LocalDate::toString).orElse(null);
			return new RequestForm(end, contract, LetterLanguage.usual(visit).map(Language::code).orElse(null), null,
					null);
		}
		return new RequestForm(answer.endDate().toString(), contract, answer.letterLanguage().code(), answer.answerTo(),
				ChoiceForm.Tick.of(answer.registered()));
	}

	private static BillAnswer known(Visit visit) {
		return visit.find(BillAnswer.class).orElse(BillAnswer.NONE);
	}

	/** Whether the contract decides what an end costs. */
	public boolean asksContract(Visit visit) {
		return visit.forecast().isOfContract();
	}

	/** Whoever withdraws names no day: the contract is undone as soon as possible. */
	public boolean asksEnd(Visit visit) {
		return !visit.forecast().isWithdrawn();
	}

	/** The languages a letter can be written in. */
	public List<Language> languages() {
		return Language.ofLetters();
	}

	/** The kinds of contract to choose from. */
	public List<String> kinds() {
		return Coded.codes(Contract.Kind.values());
	}

	/**
	 * Whether the person leaves, so that an address in Belgium soon reaches nobody.
	 */
	static boolean isLeaving(Visit visit) {
		Situation situation = visit.route().situation();
		return situation.is(Trait.LEAVING, Leaving.YES) || situation.is(Trait.LEAVING, Leaving.ABROAD);
	}

	/**
	 * Whether the details name no way to answer a letter.
	 */
	static boolean isUnreachable(Visit visit) {
		return visit.find(DetailsAnswer.class)
			.filter((details) -> details.address() != null || details.email() != null)
			.isEmpty();
	}

	/**
	 * Whether to ask where the operator can write to; the address is that of the dead.
	 */
	public boolean asksForAnswerTo(Visit visit) {
		return isUnreachable(visit) || isLeaving(visit) || visit.isDeath();
	}

	/** Whether there is no letter without it; a call or a visit can do without. */
	public boolean needsAnswerTo(Visit visit) {
		return (isUnreachable(visit) || visit.isDeath()) && isByLetter(visit);
	}

	/** Whether the request goes by letter. */
	public boolean isByLetter(Visit visit) {
		return visit.route().situation().is(Trait.CHANNEL, Way.LETTER);
	}

	@Override
	public Map<String, String> labels(Visit visit) {
		return Labels.ofRequest(visit);
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		LocalDate end = end(reading);
		Optional<Language> language = reading.letterLanguage("letterLanguage", this.letterLanguage);
		String reach = asksForAnswerTo(reading.visit())
				? reading.text("answerTo", this.answerTo, needsAnswerTo(reading.visit())) : null;
		if (reach != null && !Reach.isPlausible(reach)) {
			reading.refuse("answerTo", Problem.REACH);
		}
		return reading.hasErrors() ? null : new RequestAnswer(Objects.requireNonNull(end), language.orElseThrow(),
				this.registered != null && isByLetter(reading.visit()), reach);
	}

	/** The contract is told to the bill, which keeps what else it knows. */
	@Override
	public Map<String, StageAnswer> besides(FormReading reading) {
		ContractForm typed = this.contract;
		if (typed == null || !asksContract(reading.visit())) {
			return Map.of();
		}
		LocalDate end = reading.hasErrors() ? null : reading.date("endDate", this.endDate);
		ContractDetails said = typed.read(reading, end, false);
		BillAnswer before = known(reading.visit());
		ContractDetails after = before.contractOrNone()
			.with(said.kind(), said.termMonths(), said.startedOn(), said.monthlyFee());
		if (after.equals(before.contractOrNone())) {
			return Map.of();
		}
		boolean looking = reading.visit().isLooking(BillAnswer.class, true);
		return Map.of("bill", new BillAnswer(after, before.billedOn(), before.amount(), before.due(), before.paidOn(),
				before.payment(), looking));
	}

	/** A day that has passed is asked about: the line may have ended already. */
	private @Nullable LocalDate end(FormReading reading) {
		if (!asksEnd(reading.visit())) {
			return reading.visit().find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(reading.today());
		}
		reading.text("endDate", this.endDate, true);
		LocalDate end = reading.date("endDate", this.endDate);
		if (end != null && this.endDate != null && end.isBefore(reading.today())) {
			reading.warnings().add(new Warning("endDate", Problem.PAST, this.endDate));
		}
		return end;
	}

}
