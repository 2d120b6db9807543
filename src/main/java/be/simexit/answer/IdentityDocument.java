package be.simexit.answer;

import be.simexit.text.Coded;

/**
 * The document by which an operator may want to know a person.
 */
public enum IdentityDocument implements Coded {

	PASSPORT, BELGIAN_CARD, FOREIGNER_CARD, EU_CARD, OTHER

}
