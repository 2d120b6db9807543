package be.simexit.system;

import java.time.Duration;
import java.util.Locale;

/**
 * How often a thing may be done: from one network, to one name or to one contact.
 */
public enum Limit {

	/** Cases begun from one network; a school or a help desk begins many. */
	CASES(60, Duration.ofHours(1)),

	/** What one network says of contacts. */
	VERDICTS(20, Duration.ofHours(1)),

	/** What one network says of one contact as it is now. */
	VERDICT(1, Duration.ofDays(1)),

	/** What one network would have contacts say. */
	SUGGESTIONS(5, Duration.ofHours(1)),

	/** Tries to sign in from one network. */
	SIGN_INS(20, Duration.ofMinutes(15)),

	/** Tries to sign in with one name, from any browser that is not known for it. */
	SIGN_INS_OF_NAME(20, Duration.ofMinutes(15)),

	/** Tries to sign in on one browser with a name that is known there. */
	SIGN_INS_OF_BROWSER(20, Duration.ofMinutes(15)),

	/** Old passwords tried where an editor is signed in. */
	OLD_PASSWORDS(20, Duration.ofMinutes(15)),

	/** PDFs made for one network; each takes a processor for a while. */
	PDFS(60, Duration.ofMinutes(10));

	private final int times;

	private final Duration per;

	Limit(int times, Duration per) {
		this.times = times;
		this.per = per;
	}

	/**
	 * How often it may be done.
	 * @return at least once
	 */
	public int times() {
		return this.times;
	}

	/**
	 * The time after which it may be done again.
	 * @return minutes to a day
	 */
	public Duration per() {
		return this.per;
	}

	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
