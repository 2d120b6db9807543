package be.simexit.settlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * A device sold cheap with a plan, and the table annexed to the contract that tells what
 * it is still worth (FEE-02, FEE-03).
 *
 * @param startValue its value in euro when the contract took effect, not negative
 * @param tableMonths the months over which the table falls to nothing, 1 to 24
 * @param rows the values in euro by full month, from month 0, as typed from the table;
 * empty if only the start value is known
 * @param tableValue the value in euro at the end, as read from the table; null if not
 * read
 */
public record Device(BigDecimal startValue, int tableMonths, List<BigDecimal> rows, @Nullable BigDecimal tableValue) {

	/** Nothing is due for a device after so many months (FEE-03). */
	public static final int LONGEST_TABLE = 24;

	private static final int DECIMALS = 9;

	public Device {
		rows = List.copyOf(rows);
		if (tableMonths < 1 || tableMonths > LONGEST_TABLE || startValue.signum() < 0 || rises(rows)) {
			throw new IllegalArgumentException("no device table: " + startValue + " over " + tableMonths + " " + rows);
		}
	}

	/**
	 * Whether a table rises somewhere, which none may (FEE-03).
	 * @param rows the values in euro by month
	 * @return true if a value is above the one before it
	 */
	public static boolean rises(List<BigDecimal> rows) {
		return IntStream.range(1, rows.size()).anyMatch((row) -> rows.get(row).compareTo(rows.get(row - 1)) > 0);
	}

	/**
	 * A device of which the start value and the length of the table are known.
	 * @param startValue in euro, not negative
	 * @param tableMonths 1 to 24
	 * @return the device with a table that falls by the same amount each month
	 */
	public static Device falling(BigDecimal startValue, int tableMonths) {
		return new Device(startValue, tableMonths, List.of(), null);
	}

	/**
	 * A device of which only the value for the month of the end was read.
	 * @param tableValue in euro, not negative
	 * @return the device
	 */
	public static Device read(BigDecimal tableValue) {
		return new Device(tableValue, LONGEST_TABLE, List.of(), tableValue);
	}

	/**
	 * A device of which the table was copied.
	 * @param rows the values in euro by full month, from month 0; at least one, at most
	 * 25, not negative, never rising
	 * @return the device
	 */
	public static Device listed(List<BigDecimal> rows) {
		return new Device(rows.get(0), LONGEST_TABLE, rows, null);
	}

	/**
	 * Whether a copied table does not reach the end of the contract.
	 * @param elapsed how long the contract will have run
	 * @return true if the month of the end has no row and the last row is not nothing
	 */
	public boolean endsBefore(Elapsed elapsed) {
		boolean shown = this.rows.isEmpty() || elapsed.monthsBegun() < this.rows.size()
				|| elapsed.fullMonths() >= LONGEST_TABLE;
		return !shown && this.rows.get(this.rows.size() - 1).signum() > 0;
	}

	/**
	 * The first full month after which nothing is due for it.
	 * @return 0 to 24
	 */
	int nothingAfterMonths() {
		return IntStream.range(0, LONGEST_TABLE)
			.filter((month) -> after(month).signum() == 0)
			.findFirst()
			.orElse(LONGEST_TABLE);
	}

	/**
	 * What the table says after some months.
	 * @param months full months since the contract took effect, not negative
	 * @return the value in euro, not rounded; nothing from month 24; the last value of a
	 * copied table that ends earlier
	 */
	BigDecimal after(int months) {
		if (months >= LONGEST_TABLE) {
			return BigDecimal.ZERO;
		}
		if (this.tableValue != null) {
			return this.tableValue;
		}
		if (!this.rows.isEmpty()) {
			return this.rows.get(Math.min(months, this.rows.size() - 1));
		}
		BigDecimal left = BigDecimal.valueOf(Math.max(0, this.tableMonths - months));
		return this.startValue.multiply(left)
			.divide(BigDecimal.valueOf(this.tableMonths), DECIMALS, RoundingMode.HALF_UP);
	}

}
