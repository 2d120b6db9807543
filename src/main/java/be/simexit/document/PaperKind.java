package be.simexit.document;

import java.util.Optional;

import be.simexit.text.Coded;

/**
 * What a letter is for, in the order in which letters are needed; its words stand in the
 * messages under "paper".
 */
enum PaperKind implements Coded {

	CANCELLATION, MANDATE, REMINDER, REFUND, QUESTION, OBJECTION, OMBUDSMAN, ERASURE;

	/** The kind that an address names. */
	static Optional<PaperKind> of(String code) {
		return Coded.find(values(), code);
	}

}
