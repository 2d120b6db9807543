package be.simexit.form;

import be.simexit.text.Coded;

/**
 * Why a field is refused or looks wrong. The words stand in the messages under
 * "problem.code", and where one field needs others under "problem.field.code".
 */
public enum Problem implements Coded {

	MISSING, CHOOSE, TOO_LONG, SIGNS, NATIONAL_NUMBER, EMAIL, DATE, NO_SUCH_DAY, SHORT_YEAR, FUTURE, EARLY, PAST,
	PAST_END, AFTER_END, AMOUNT, TOO_HIGH, NUMBER, RISES, TOO_MANY, TOO_SHORT, ISSUER, OTHER_LANGUAGE, LANGUAGES, MENU,
	SOURCE_DATE, LATIN, REACH, NOT_LESS, SAME;

	@Override
	public String code() {
		return Coded.camelCase(this);
	}

}
