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
 * @param bill the forecast of the last bill, null for other forecasts
 * @param comparison the real bill beside it, null if there is none yet
 */
public record Forecast(List<Group> groups, @Nullable LastBill bill, LastBill.@Nullable Comparison comparison) {

	/**
	 * Figures that are added up.
	 *
	 * @param outcome what they add up to
	 * @param figures the figures
	 * @param total their sum
	 * @param open whether it is open if all of them may be charged in full, so that the
	 * sum starts below the sum of its lines
	 * @param plusUse whether use comes on top that nobody filled in
	 */
	public record Group(Outcome outcome, List<Figure> figures, Range total, boolean open, boolean plusUse) {

		/**
		 * The code of its words.
		 * @return the end of their keys, such as "owed"
		 */
		public String code() {
			return this.outcome.code();
		}

		/**
		 * The sum in words.
		 * @param words the words of the page
		 * @return the amount, "at most", or both bounds, with use on top where it is not
		 * known
		 */
		public String amount(Words words) {
			String amount = Figure.amount(this.total, words);
			return this.plusUse ? words.say("money.plusUse", amount) : amount;
		}

		/** Whether there is something to add up. */
		public boolean isSummed() {
			return this.figures.size() > 1 || this.plusUse;
		}

	}

	/**
	 * What is left once what comes back is taken off.
	 * @param words the words of the page
	 * @return the amount or both bounds; null where nothing is taken off
	 */
	public @Nullable String balance(Words words) {
		if (this.bill == null || this.groups.size() < 2) {
			return null;
		}
		String least = words.euro(this.bill.least());
		String most = words.euro(this.bill.most());
		String balance = least.equals(most) ? least : words.say("money.range", least, most);
		return this.bill.isUseUnknown() ? words.say("money.plusUse", balance) : balance;
	}

	/**
	 * The drawing.
	 * @return a bar for each group
	 */
	public Bars bars() {
		return Bars.of(this.groups);
	}

}
