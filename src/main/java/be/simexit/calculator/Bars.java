package be.simexit.calculator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A stacked bar for each group of a forecast, all to the same scale: what is certain is
 * filled, what may come on top is hatched.
 *
 * @param rows the bars, one below the other
 */
public record Bars(List<Row> rows) {

	/** The width of the longest bar, in units of the drawing. */
	public static final int WIDTH = 640;

	/** The height of a bar. */
	public static final int BAR = 40;

	/** The top of a bar, which leaves room for its line. */
	public static final int TOP = 2;

	/** The fillings for what is owed are numbered from 1. */
	static final int OWED_FILLINGS = 4;

	/** The fillings for what comes back follow them. */
	static final int BACK_FILLINGS = 2;

	/** A part narrower than this bears no number. */
	private static final int NUMBERED_FROM = 40;

	/**
	 * One bar.
	 *
	 * @param group the group it stands for
	 * @param parts its parts from left to right, those of nothing left out
	 */
	public record Row(Forecast.Group group, List<Part> parts) {
	}

	/**
	 * One part of a bar.
	 *
	 * @param figure the line it stands for
	 * @param x where it begins
	 * @param certain the width of what is certain
	 * @param doubtful the width of what may come on top
	 * @param filling the number of its filling
	 */
	public record Part(Figure figure, int x, int certain, int doubtful, int filling) {

		/** Where its number stands. */
		public int middle() {
			return this.x + (this.certain + this.doubtful) / 2;
		}

		/** Where the doubtful rest begins. */
		public int doubt() {
			return this.x + this.certain;
		}

		/** Whether its number fits in. */
		public boolean isNumbered() {
			return this.certain + this.doubtful >= NUMBERED_FROM;
		}

	}

	/**
	 * Draws the groups of a forecast.
	 * @param groups the groups
	 * @return the bars; no wider than the drawing, in the order of the figures
	 */
	static Bars of(List<Forecast.Group> groups) {
		BigDecimal longest = groups.stream().map(Bars::length).reduce(BigDecimal.ZERO, BigDecimal::max);
		List<Row> rows = new ArrayList<>();
		for (Forecast.Group group : groups) {
			rows.add(new Row(group, parts(group, longest)));
		}
		return new Bars(List.copyOf(rows));
	}

	private static List<Part> parts(Forecast.Group group, BigDecimal longest) {
		List<Part> parts = new ArrayList<>();
		BigDecimal before = BigDecimal.ZERO;
		for (Figure figure : group.figures()) {
			BigDecimal low = before.add(figure.line().amount().low());
			BigDecimal high = before.add(figure.line().amount().high());
			if (!figure.line().amount().isNothing()) {
				int x = scaled(before, longest);
				parts.add(new Part(figure, x, scaled(low, longest) - x, scaled(high, longest) - scaled(low, longest),
						filling(group, group.figures().indexOf(figure))));
			}
			before = high;
		}
		return List.copyOf(parts);
	}

	private static int filling(Forecast.Group group, int index) {
		return group.outcome().isOwed() ? index % OWED_FILLINGS + 1 : OWED_FILLINGS + index % BACK_FILLINGS + 1;
	}

	private static BigDecimal length(Forecast.Group group) {
		return group.figures()
			.stream()
			.map((figure) -> figure.line().amount().high())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	private static int scaled(BigDecimal amount, BigDecimal longest) {
		return amount.multiply(BigDecimal.valueOf(WIDTH)).divide(longest, 0, RoundingMode.HALF_UP).intValueExact();
	}

	/** The coordinates of one bar, as SVG wants them. */
	public String viewBox() {
		return "0 0 " + WIDTH + " " + (BAR + 2 * TOP);
	}

	/** Where numbers stand, from above. */
	public int numbersAt() {
		return TOP + BAR / 2;
	}

	/** Whether there is anything to draw. */
	public boolean isEmpty() {
		return this.rows.stream().allMatch((row) -> row.parts().isEmpty());
	}

}
