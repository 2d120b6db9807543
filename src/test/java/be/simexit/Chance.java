package be.simexit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Values by chance for a test of something that holds for all of them. Every try has a
 * seed, named in the failure, so that it can be repeated; bounds, month ends and odd
 * texts come often.
 */
public final class Chance {

	private static final int TRIES = Integer.getInteger("simexit.tries", 1000);

	private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

	private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

	private static final BigDecimal HIGHEST = new BigDecimal("999.99");

	/** What parsers stumble over: nothing, too much, other scripts, half a sign. */
	private static final List<String> ODD = List.of("", " ", "\u0000", "x".repeat(5000), "9".repeat(5000), "\ud800",
			"😀👨‍👩‍👧", "١٢٣٤", "\uff10\uff14", "\u202e0450", "-", "+", "%00", "(((((", "\n\r\t");

	private final SplittableRandom random;

	private Chance(long seed) {
		this.random = new SplittableRandom(seed);
	}

	/**
	 * Values that a test tries by itself; the same seed gives the same ones.
	 */
	public static Chance of(long seed) {
		return new Chance(seed);
	}

	/**
	 * Tries something with a thousand different values.
	 */
	public static void always(Consumer<Chance> property) {
		always(1, property);
	}

	/**
	 * Tries something with so many thousand different values.
	 */
	public static void always(int times, Consumer<Chance> property) {
		tries((long) TRIES * times, property);
	}

	/**
	 * Tries something slow with a fifth of a thousand different values.
	 */
	public static void slowly(Consumer<Chance> property) {
		tries(Math.max(1, TRIES / 5), property);
	}

	private static void tries(long tries, Consumer<Chance> property) {
		for (long seed = 0; seed < tries; seed++) {
			try {
				property.accept(new Chance(seed));
			}
			catch (AssertionError | RuntimeException ex) {
				throw new AssertionError("with seed " + seed + ": " + ex.getMessage(), ex);
			}
		}
	}

	/**
	 * A whole number between two bounds, which themselves come often.
	 */
	public int whole(int least, int most) {
		return switch (this.random.nextInt(10)) {
			case 0 -> least;
			case 1 -> most;
			default -> this.random.nextInt(least, most + 1);
		};
	}

	public boolean oneIn(int times) {
		return this.random.nextInt(times) == 0;
	}

	@SafeVarargs
	public final <T> T of(T... values) {
		return values[this.random.nextInt(values.length)];
	}

	public <T> T one(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

	/**
	 * An amount from 0 to 999.99 euro.
	 */
	public BigDecimal amount() {
		return switch (this.random.nextInt(12)) {
			case 0 -> new BigDecimal("0.00");
			case 1 -> new BigDecimal("0.01");
			case 2 -> HIGHEST;
			default -> BigDecimal.valueOf(this.random.nextLong(100_000), 2);
		};
	}

	/**
	 * A day from 2020 to 2035; month ends and leap days come often.
	 */
	public LocalDate day() {
		LocalDate day = FIRST.plusDays(this.random.nextLong(LAST.toEpochDay() - FIRST.toEpochDay() + 1));
		return switch (this.random.nextInt(8)) {
			case 0 -> day.withDayOfMonth(day.lengthOfMonth());
			case 1 -> LocalDate.of(2024 + 4 * this.random.nextInt(3), 2, 29);
			default -> day;
		};
	}

	/**
	 * A text of any signs.
	 */
	public String text() {
		if (oneIn(5)) {
			return ODD.get(this.random.nextInt(ODD.size()));
		}
		return IntStream.range(0, this.random.nextInt(60))
			.map((index) -> oneIn(2) ? this.random.nextInt(0x20, 0x7f) : this.random.nextInt(0, 0x10ffff))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	/**
	 * A text of some signs.
	 */
	public String textOf(String signs, int least, int most) {
		int length = whole(least, most);
		return IntStream.range(0, length)
			.mapToObj((index) -> String.valueOf(signs.charAt(this.random.nextInt(signs.length()))))
			.collect(Collectors.joining());
	}

	public String digits(int least, int most) {
		return textOf("0123456789", least, most);
	}

}
