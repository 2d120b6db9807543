package be.simexit.route;

import java.time.LocalDate;

import be.simexit.guide.Trait;
import be.simexit.operator.LineKind;
import be.simexit.operator.Recommendation;
import be.simexit.operator.Way;
import be.simexit.text.Coded;
import be.simexit.text.Language;

/**
 * What a contact has to be good for in a case.
 */
public final class Needs {

	private Needs() {
	}

	/**
	 * What a contact has to be good for.
	 * @param visit the case
	 * @param language the language to write or speak in
	 * @param today the day in Brussels
	 * @return the need, for a letter
	 */
	public static Recommendation.Need of(Visit visit, Language language, LocalDate today) {
		LineKind line = Coded.find(LineKind.values(), visit.route().situation().get(Trait.LINE)).orElse(null);
		return new Recommendation.Need(Way.LETTER, line, language, visit.isAbroad(), today);
	}

}
