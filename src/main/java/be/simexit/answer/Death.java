package be.simexit.answer;

import java.time.LocalDate;

import be.simexit.text.Coded;

/**
 * What an operator has to know of a holder who died.
 *
 * @param as in which capacity the writer acts
 * @param on the day of death
 */
public record Death(Capacity as, LocalDate on) {

	/** In which capacity somebody writes for a holder who died. */
	public enum Capacity implements Coded {

		HEIR, PARTNER, RELATIVE, NOTARY, OTHER

	}

}
