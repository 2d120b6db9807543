package be.simexit.guide;

import java.util.Optional;

import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is for, in the order in which letters are needed; its words stand in the
 * messages under "paper".
 */
public enum PaperKind implements Coded {

	CANCELLATION, COMPLAINT, MANDATE, REMINDER, REFUND, OLD_CONTRACT, LATE_MOVE, QUESTION, OBJECTION, OMBUDSMAN,
	ERASURE;

	/**
	 * The kind that an address names.
	 * @param code its code
	 * @return the kind, or empty if there is none such
	 */
	public static Optional<PaperKind> of(String code) {
		return Coded.find(values(), code);
	}

	/**
	 * The kind that was noted; before kinds were noted, only requests were.
	 * @param noted the noted kind, null for none
	 * @return that kind, or the request
	 */
	public static PaperKind orRequest(@Nullable PaperKind noted) {
		return (noted != null) ? noted : CANCELLATION;
	}

}
