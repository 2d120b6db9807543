package be.simexit.route;

import java.util.List;
import java.util.Optional;

import be.simexit.answer.ClaimAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.identifier.Postcode;
import be.simexit.text.Language;

/**
 * The language in which an operator is written to.
 */
public final class LetterLanguage {

	private LetterLanguage() {
	}

	/**
	 * The language of a letter.
	 * @param visit the case, with an operator
	 * @return the one that the person chose, else the usual one, else the first that the
	 * operator takes
	 */
	public static Language of(Visit visit) {
		return chosen(visit).or(() -> usual(visit)).orElseGet(() -> visit.requireOperator().data().usualLanguage());
	}

	/**
	 * The language that the person chose.
	 * @param visit the case
	 * @return that of the request or of the complaint, or empty if none was chosen
	 */
	public static Optional<Language> chosen(Visit visit) {
		return visit.find(RequestAnswer.class)
			.map(RequestAnswer::letterLanguage)
			.or(() -> visit.find(ClaimAnswer.class).map(ClaimAnswer::letterLanguage));
	}

	/**
	 * The language in which the operator is usually written to from where the person
	 * lives, as far as the operator takes it. In Brussels it is that of the page.
	 * @param visit the case, with an operator
	 * @return the language, or empty if nobody can guess it
	 */
	public static Optional<Language> usual(Visit visit) {
		List<Language> taken = visit.requireOperator().data().letterLanguages();
		Optional<Postcode> home = visit.find(DetailsAnswer.class)
			.map(DetailsAnswer::address)
			.filter((address) -> address.country() == null)
			.map((address) -> Postcode.parse(address.postcode()).value());
		if (home.isEmpty()) {
			return taken.contains(visit.language()) ? Optional.of(visit.language()) : taken.stream().findFirst();
		}
		Optional<Language> usual = home.flatMap(Postcode::usualLanguage).flatMap(Language::ofCode);
		return usual
			.map((language) -> taken.contains(language) ? language : visit.requireOperator().data().usualLanguage())
			.or(() -> taken.stream().filter(visit.language()::equals).findFirst());
	}

}
