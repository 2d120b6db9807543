package be.simexit.calculator;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import be.simexit.guide.Rule;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.RuleId;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * The clocks of a case, drawn along a line: days lie in their order and about in their
 * distance; those after a long gap are moved up behind a break.
 *
 * @param points the clocks in order
 * @param today where today lies, null if it is not between them
 * @param gap where the break lies, null if there is none
 */
public record Timeline(List<Point> points, @Nullable Integer today, @Nullable Integer gap) {

	/** The width of the drawing. */
	public static final int WIDTH = 640;

	/** The height of the drawing. */
	private static final int HEIGHT = 150;

	/** Where the line lies, from above. */
	private static final int AXIS = 80;

	/** How far a dot lies from the line. */
	private static final int STEM = 30;

	/** A word in the middle of a place nearer to an end than this might stick out. */
	private static final int NEAR = 100;

	/** The room for half a dot at both ends. */
	static final int MARGIN = 30;

	/** The least distance of two dots; neighbours lie on different sides of the line. */
	static final int LEAST = 34;

	/** A gap of so many days or more is cut. */
	private static final int LONG_GAP = 300;

	/** How many days a cut gap stands for in the drawing. */
	private static final int SHORT_GAP = 45;

	/**
	 * One clock.
	 *
	 * @param number its number in drawing and table, from 1
	 * @param deadline the clock
	 * @param rule the rule it rests on, null if it is not on file
	 * @param x where its dot lies
	 * @param isPast whether the day has passed
	 */
	public record Point(int number, Deadline deadline, @Nullable Rule rule, int x, boolean isPast) {

		/** Whether the dot lies above the line. */
		public boolean isAbove() {
			return this.number % 2 == 1;
		}

		/** Where the dot lies, from above. */
		public int y() {
			return isAbove() ? AXIS - STEM : AXIS + STEM;
		}

		/** The stroke from the line to the dot. */
		public String stem() {
			return "M" + this.x + " " + AXIS + "V" + y();
		}

		/**
		 * What it is.
		 * @param words the words of the page
		 * @return for example "The last bill should have come"
		 */
		public String name(Words words) {
			return words.say("clock." + this.deadline.code());
		}

	}

	/** The coordinates of the drawing, as SVG wants them. */
	public String viewBox() {
		return "0 0 " + WIDTH + " " + HEIGHT;
	}

	/** The stroke of the line. */
	public String axis() {
		return "M4 " + AXIS + "H" + (WIDTH - 4);
	}

	/** The two strokes of the break, null if there is none. */
	public @Nullable String breakMark() {
		return (this.gap != null) ? slash(this.gap - 10) + slash(this.gap + 2) : null;
	}

	private static String slash(int x) {
		return "M" + x + " " + (AXIS + 12) + "l8 -24";
	}

	/** The stroke of today, null if today does not lie between the clocks. */
	public @Nullable String todayMark() {
		return (this.today != null) ? "M" + this.today + " 30V136" : null;
	}

	/** Which end of the word for today stands at its place, so that it stays inside. */
	public String todayAnchor() {
		int at = Objects.requireNonNullElse(this.today, WIDTH / 2);
		return (at < NEAR) ? "start" : ((at > WIDTH - NEAR) ? "end" : "middle");
	}

	/**
	 * Draws some clocks.
	 * @param deadlines the clocks, earliest first
	 * @param rules finds a rule by its id, null where there is none
	 * @param today the day in Brussels
	 * @return the drawing
	 */
	static Timeline of(List<Deadline> deadlines, Function<RuleId, @Nullable Rule> rules, LocalDate today) {
		List<Integer> days = days(deadlines);
		List<Integer> places = places(days);
		List<Point> points = new ArrayList<>();
		Integer gap = null;
		for (int index = 0; index < deadlines.size(); index++) {
			Deadline deadline = deadlines.get(index);
			points.add(new Point(index + 1, deadline, rules.apply(deadline.rule()), places.get(index),
					deadline.on().isBefore(today)));
			if (index > 0 && isLong(deadlines.get(index - 1), deadline)) {
				gap = (places.get(index - 1) + places.get(index)) / 2;
			}
		}
		return new Timeline(List.copyOf(points), place(today, points), gap);
	}

	/**
	 * Whether a clock is the next to come.
	 * @param point one of the clocks
	 * @return true for the first that has not passed
	 */
	public boolean isNext(Point point) {
		return this.points.stream().filter((other) -> !other.isPast()).findFirst().filter(point::equals).isPresent();
	}

	/** The days from the first clock, with long gaps cut. */
	private static List<Integer> days(List<Deadline> deadlines) {
		List<Integer> days = new ArrayList<>();
		for (int index = 0; index < deadlines.size(); index++) {
			days.add((index == 0) ? 0 : days.get(index - 1) + between(deadlines.get(index - 1), deadlines.get(index)));
		}
		return days;
	}

	private static int between(Deadline before, Deadline deadline) {
		return isLong(before, deadline) ? SHORT_GAP : (int) ChronoUnit.DAYS.between(before.on(), deadline.on());
	}

	private static boolean isLong(Deadline before, Deadline deadline) {
		return ChronoUnit.DAYS.between(before.on(), deadline.on()) >= LONG_GAP;
	}

	/** Spreads the days over the width and keeps the dots apart. */
	private static List<Integer> places(List<Integer> days) {
		List<Integer> places = new ArrayList<>();
		int last = days.isEmpty() ? 0 : days.get(days.size() - 1);
		int room = WIDTH - 2 * MARGIN;
		for (int index = 0; index < days.size(); index++) {
			int wished = MARGIN + ((last == 0) ? 0 : room * days.get(index) / last);
			int least = (index == 0) ? MARGIN : places.get(index - 1) + LEAST;
			int most = WIDTH - MARGIN - (days.size() - 1 - index) * LEAST;
			places.add(Math.min(Math.max(wished, least), most));
		}
		return places;
	}

	/** Where a day lies between two clocks. */
	private static @Nullable Integer place(LocalDate day, List<Point> points) {
		for (int index = 1; index < points.size(); index++) {
			Point before = points.get(index - 1);
			Point after = points.get(index);
			long between = ChronoUnit.DAYS.between(before.deadline().on(), after.deadline().on());
			boolean inside = !day.isBefore(before.deadline().on()) && day.isBefore(after.deadline().on());
			if (inside && between > 0) {
				long passed = ChronoUnit.DAYS.between(before.deadline().on(), day);
				return before.x() + (int) ((after.x() - before.x()) * passed / between);
			}
		}
		return null;
	}

}
