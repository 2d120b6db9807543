package be.simexit.route;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.answer.Answers;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.casefile.CaseFile;
import be.simexit.guide.Goal;
import be.simexit.guide.Leaving;
import be.simexit.guide.Trait;
import be.simexit.identifier.SimNumber;
import be.simexit.operator.CustomerField;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Recommendation;
import be.simexit.operator.Way;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * One request of a person with a case: the opened case and what follows from it.
 *
 * @param file the opened case
 * @param route the stages it needs
 * @param directory all operators
 * @param operator the chosen operator, null if none is chosen yet
 * @param language the language of the page
 * @param forecast what the answers forecast
 */
public record Visit(CaseFile file, Route route, Directory directory, @Nullable OperatorEntry operator,
		Language language, CaseForecast forecast) {

	/**
	 * A visit to a case.
	 * @param file the opened case
	 * @param route the stages it needs
	 * @param directory all operators
	 * @param language the language of the page
	 * @return the visit
	 */
	public static Visit of(CaseFile file, Route route, Directory directory, Language language) {
		OperatorEntry operator = route.answers()
			.find(OperatorAnswer.class)
			.flatMap((answer) -> directory.find(answer.operator())
				.map((entry) -> (answer.name() != null) ? entry.named(answer.name()) : entry))
			.orElse(null);
		return new Visit(file, route, directory, operator, language, new CaseForecast(route));
	}

	/**
	 * The answers that count.
	 * @return the answers without those of an abandoned branch
	 */
	public Answers answers() {
		return this.route.answers();
	}

	/**
	 * Finds an answer that counts.
	 * @param <T> its type
	 * @param type its type
	 * @return the answer, or empty
	 */
	public <T extends StageAnswer> Optional<T> find(Class<T> type) {
		return answers().find(type);
	}

	/**
	 * The chosen operator.
	 * @return the operator
	 * @throws StageNotOpenException if none is chosen yet
	 */
	public OperatorEntry requireOperator() {
		if (this.operator == null) {
			throw new StageNotOpenException(this.route);
		}
		return this.operator;
	}

	/**
	 * The name of the chosen operator.
	 * @return its brand, null if none is chosen yet
	 */
	public @Nullable String operatorName() {
		return (this.operator != null) ? this.operator.brand() : null;
	}

	public boolean isPrepaid() {
		return this.route.isPrepaid();
	}

	/**
	 * Whether the holder of the line has died.
	 * @return true if somebody else writes
	 */
	public boolean isDeath() {
		return this.route.situation().is(Trait.GOAL, Goal.DEATH);
	}

	/**
	 * Whether the person is outside Belgium already.
	 * @return true if they said so
	 */
	public boolean isAbroad() {
		return this.route.situation().is(Trait.LEAVING, Leaving.ABROAD);
	}

	/**
	 * Whether a field may be asked.
	 * @param field the field
	 * @return true if the chosen operator asks it of anyone
	 */
	public boolean asks(CustomerField field) {
		return requireOperator().data().asks().all(isPrepaid()).contains(field);
	}

	/**
	 * Whether a field must be given.
	 * @param field the field
	 * @return true if the chosen operator requires it
	 */
	public boolean requires(CustomerField field) {
		return requireOperator().data().asks().required(isPrepaid()).contains(field);
	}

	/**
	 * Who else seems to have issued a SIM card. A hint only, and none for operators whose
	 * cards bear digits of others or unknown ones.
	 * @param number the number on the card
	 * @return the names, or empty if the digits fit the chosen operator or tell nothing
	 */
	public Optional<String> otherIssuers(SimNumber number) {
		OperatorEntry chosen = requireOperator();
		List<OperatorEntry> issuers = this.directory.issuersOf(number);
		boolean fits = chosen.data().issuerCodes().isEmpty() || issuers.contains(chosen);
		return (fits || issuers.isEmpty()) ? Optional.empty()
				: Optional.of(String.join(" / ", issuers.stream().map(OperatorEntry::brand).toList()));
	}

	/**
	 * The contact to use for a request.
	 * @param way the way of handing it in
	 * @param language the language to write or speak in
	 * @param today the day in Brussels
	 * @return the recommendation, the same on every page and paper of this case
	 */
	public Recommendation recommend(Way way, Language language, LocalDate today) {
		return recommend(requireOperator(), way, language, today);
	}

	/**
	 * What is recommended for another operator than that of the case.
	 * @param to the operator that is told
	 * @param way the way to tell it
	 * @param language the language to write or speak in
	 * @param today the day in Brussels
	 * @return the recommendation
	 */
	public Recommendation recommend(OperatorEntry to, Way way, Language language, LocalDate today) {
		return to.recommend(Needs.of(this, language, today).by(way));
	}

	/**
	 * What the person says of the request.
	 * @return the request that counts, null if none was sent
	 */
	public SentAnswer.@Nullable Entry sent() {
		return find(SentAnswer.class).map(SentAnswer::request).orElse(null);
	}

	/**
	 * Whether a stage stays open because only its forecast is asked for.
	 * @param type the type of its answer
	 * @param asked whether the forecast is asked for
	 * @return true unless the stage was closed before
	 */
	public boolean isLooking(Class<? extends StageAnswer> type, boolean asked) {
		return asked && find(type).filter(StageAnswer::isComplete).isEmpty();
	}

	/**
	 * What every page says of the case in a few words.
	 * @return the state of what was sent or moved
	 */
	public Pill pill() {
		return Pill.of(this);
	}

}
