package be.simexit.route;

import java.time.LocalDate;

import be.simexit.answer.SentAnswer;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What every page of a case says of it in a few words: what was sent, or whether the
 * number has moved.
 *
 * @param key the key of the words
 * @param on the day on which it happened, null if nothing has
 */
public record Pill(String key, @Nullable LocalDate on) {

	static Pill of(Visit visit) {
		if (visit.route().keepsNumber()) {
			LocalDate moved = visit.forecast().movedOn();
			return new Pill((moved != null) ? "state.moved" : "state.notMoved", moved);
		}
		SentAnswer.Entry sent = visit.sent();
		if (sent == null && visit.route().isAboutTrouble()) {
			return new Pill("state.notWritten", null);
		}
		return (sent != null) ? new Pill("state.sent." + sent.by().code(), sent.on()) : new Pill("state.nothing", null);
	}

	/**
	 * Whether anything has happened.
	 * @return false while nothing was sent or moved
	 */
	public boolean isHappened() {
		return this.on != null;
	}

	/**
	 * The words of it.
	 * @param words the words of the page
	 * @return a few words, with the day
	 */
	public String say(Words words) {
		return (this.on != null) ? words.say(this.key, words.date(this.on)) : words.say(this.key);
	}

}
