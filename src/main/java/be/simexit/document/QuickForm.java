package be.simexit.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.answer.Answers;
import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.CreditAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.LineAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.form.FieldReading;
import be.simexit.form.Problem;
import be.simexit.form.TypedText;
import be.simexit.guide.Credit;
import be.simexit.guide.Goal;
import be.simexit.guide.Line;
import be.simexit.identifier.MobileNumber;
import be.simexit.identifier.Reach;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Way;
import be.simexit.text.Language;
import org.apache.commons.validator.routines.EmailValidator;
import org.jspecify.annotations.Nullable;

/**
 * The six answers of the quick letter, as typed.
 *
 * @param reach the e-mail address or the postal address to answer to
 */
record QuickForm(@TypedText(max = 40) @Nullable String operator, @TypedText @Nullable String name,
		@TypedText(max = 40, refusesNationalNumber = false) @Nullable String mobileNumber,
		@TypedText(max = 300, lines = true) @Nullable String reach, @TypedText(max = 20) @Nullable String endDate,
		@Nullable String letterLanguage, @Nullable String prepaid) {

	/**
	 * The form of somebody who typed nothing yet, with an operator perhaps. Who reads
	 * French is offered French first, everybody else Dutch.
	 */
	static QuickForm begin(@Nullable String operator, Language reader) {
		Language language = (reader == Language.FR) ? Language.FR : Language.NL;
		return new QuickForm(operator, null, null, null, null, language.code(), null);
	}

	/** Whether the box is ticked: another letter ends a prepaid card. */
	public boolean isPrepaid() {
		return this.prepaid != null;
	}

	/** The languages to choose from. */
	public List<String> languages() {
		return Language.ofLetters().stream().map(Language::code).toList();
	}

	/**
	 * Reads the form.
	 * @param reading takes note of what is wrong
	 * @param choosable the operators that a case can name
	 * @return what a case would know, empty if something is wrong
	 */
	Optional<Answers> read(FieldReading reading, List<OperatorEntry> choosable) {
		String code = reading.text("operator", this.operator);
		if (code == null || choosable.stream().noneMatch((entry) -> entry.code().equals(code))) {
			reading.refuse("operator", Problem.CHOOSE);
		}
		String typedName = reading.text("name", this.name, true);
		String typedNumber = reading.text("mobileNumber", this.mobileNumber, true);
		MobileNumber number = reading.value("mobileNumber", typedNumber, MobileNumber::parse);
		String answerTo = reading.text("reach", this.reach, true);
		if (answerTo != null && !Reach.isPlausible(answerTo)) {
			reading.refuse("reach", Problem.REACH);
		}
		reading.text("endDate", this.endDate, true);
		LocalDate end = reading.date("endDate", this.endDate);
		if (end != null && end.isBefore(reading.today())) {
			reading.refuse("endDate", Problem.PAST_END);
		}
		Language language = reading.letterLanguage("letterLanguage", this.letterLanguage).orElse(null);
		if (reading.hasErrors() || code == null || number == null || answerTo == null || end == null
				|| language == null) {
			return Optional.empty();
		}
		boolean mail = EmailValidator.getInstance().isValid(answerTo);
		return Optional.of(Answers.NONE.with("goal", new GoalAnswer(Goal.CANCEL))
			.with("operator", new OperatorAnswer(code))
			.with("line", new LineAnswer((this.prepaid != null) ? Line.PREPAID : Line.UNKNOWN))
			.with("credit", new CreditAnswer(Credit.UNKNOWN, null))
			.with("details", DetailsAnswer.of(typedName, number.e164(), null, null, mail ? answerTo : null).asBrief())
			.with("channel", new ChannelAnswer(Way.LETTER))
			.with("request", new RequestAnswer(end, language, null, answerTo)));
	}

}
