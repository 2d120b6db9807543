package be.simexit.calculator;

import java.util.List;

import be.simexit.settlement.LastBill;
import be.simexit.settlement.Range;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A forecast as a page shows it: groups of figures with their sums, drawn as bars.
 *
 * @param groups the groups, for example what is owed and what comes back
 * @param comparison the real bill beside it, null if there is none yet
 */
public record Forecast(List<Group> groups, LastBill.@Nullable Comparison comparison) {

	/**
	 * Figures that are added up.
	 *
	 * @param code what they are, for example "owed"
	 * @param figures the figures
	 * @param total their sum
	 * @param open whether it is open if all of them may be charged in full, so that the
	 * sum starts below the sum of its lines
	 */
	public record Group(String code, List<Figure> figures, Range total, boolean open) {

		/** Whether the person has to pay it. */
		public boolean isOwed() {
			return this.code.equals("owed") || this.code.equals("late");
		}

		/**
		 * The sum in words.
		 * @param words the words of the page
		 * @return the amount, "at most", or both bounds
		 */
		public String amount(Words words) {
			return Figure.amount(this.total, words);
		}

	}

	/**
	 * The drawing.
	 * @return a bar for each group
	 */
	public Bars bars() {
		return Bars.of(this.groups);
	}

}
