package be.simexit.identifier;

import be.simexit.text.Coded;

/**
 * Why a typed identifier is refused or looks wrong; the words stand in the messages under
 * "problem".
 */
public enum Flaw implements Coded {

	CHARACTERS, LENGTH, CHECK_DIGIT, PREFIX, SHAPE, INVALID, COUNTRY, NATIONAL_PAIR, NOT_BELGIAN, NOT_MOBILE,
	FIRST_DIGIT;

	@Override
	public String code() {
		return Coded.camelCase(this);
	}

}
