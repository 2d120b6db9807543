package be.simexit.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import be.simexit.form.FieldReading;
import be.simexit.form.Problem;
import be.simexit.form.Stored;
import be.simexit.form.TypedLine;
import be.simexit.form.TypedText;
import be.simexit.settlement.Contract;
import be.simexit.settlement.ContractDetails;
import be.simexit.settlement.Device;
import be.simexit.settlement.Elapsed;
import be.simexit.settlement.LastBill;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a contract, as typed; part of a form under the name "contract".
 */
public record ContractForm(@Nullable String kind, @TypedText(max = 20) @Nullable String termMonths,
		@TypedText(max = 20) @Nullable String startedOn,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String monthlyFee,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String deviceNow,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String deviceValue,
		@TypedText(max = 20) @Nullable String deviceMonths,
		@TypedText(max = 600, lines = true, refusesNationalNumber = false) @Nullable String deviceRows,
		@TypedText(max = 20) @Nullable String nothingDueFrom, @TypedText(max = 20) @Nullable String noticeOn,
		@TypedText(max = 20, refusesNationalNumber = false) @Nullable String usage, @Nullable String billing,
		@TypedText(max = 200) @Nullable String equipment) {

	/** The form of somebody who typed nothing yet. */
	public static final ContractForm EMPTY = of(ContractDetails.NONE);

	private static final int MOST_ROWS = Device.LONGEST_TABLE + 1;

	/**
	 * The form with what is known already.
	 * @param known what is known
	 * @return the form
	 */
	public static ContractForm of(ContractDetails known) {
		Device device = known.device();
		boolean read = device != null && device.tableValue() != null;
		boolean listed = device != null && !device.rows().isEmpty();
		boolean falling = device != null && !read && !listed;
		return new ContractForm(Stored.choice(known.kind()), Stored.number(known.termMonths()),
				Stored.date(known.startedOn()), Stored.amount(known.monthlyFee()),
				(device != null && read) ? Stored.amount(device.tableValue()) : null,
				(device != null && falling) ? Stored.amount(device.startValue()) : null,
				(device != null && falling) ? Stored.number(device.tableMonths()) : null,
				(device != null && listed)
						? device.rows().stream().map(Stored::amount).collect(Collectors.joining("\n")) : null,
				Stored.date(known.nothingDueFrom()), Stored.date(known.noticeOn()), Stored.amount(known.usage()),
				Stored.choice(known.billing()), known.equipment());
	}

	/** Whether anything is said of a device. */
	public boolean hasDevice() {
		return Stream.of(this.deviceNow, this.deviceValue, this.deviceMonths, this.deviceRows)
			.anyMatch((typed) -> TypedLine.of(typed) != null);
	}

	/** Whether anything else is said. */
	public boolean hasMore() {
		return Stream.of(this.nothingDueFrom, this.noticeOn, this.usage, this.equipment)
			.anyMatch((typed) -> TypedLine.of(typed) != null) || this.billing != null;
	}

	/**
	 * Reads the form.
	 * @param reading takes note of what is wrong
	 * @param end the last day, null if not known
	 * @param needed whether what a forecast needs must be given
	 * @return what is known; of no use once something is wrong
	 */
	public ContractDetails read(FieldReading reading, @Nullable LocalDate end, boolean needed) {
		Contract.Kind chosen = (this.kind != null || needed)
				? reading.choice("contract.kind", this.kind, Contract.Kind.values()).orElse(null) : null;
		Integer term = (chosen == Contract.Kind.FIXED)
				? reading.number("contract.termMonths", this.termMonths, 1, Contract.LONGEST_TERM) : null;
		LocalDate started = reading.date("contract.startedOn", this.startedOn);
		if (started != null && end != null && end.isBefore(started)) {
			reading.refuse("contract.startedOn", Problem.AFTER_END);
		}
		reading.text("contract.monthlyFee", this.monthlyFee, needed);
		BigDecimal fee = reading.amount("contract.monthlyFee", this.monthlyFee, Limits.MONTHLY_FEE);
		Device device = device(reading);
		if (device != null && started != null && end != null && !reading.hasErrors()
				&& device.endsBefore(Elapsed.between(started, end))) {
			reading.refuse("contract.deviceRows", Problem.TOO_SHORT);
		}
		LastBill.Billing billed = (this.billing != null)
				? reading.choice("contract.billing", this.billing, LastBill.Billing.values()).orElse(null) : null;
		return new ContractDetails(chosen, term, started, fee, device,
				reading.date("contract.nothingDueFrom", this.nothingDueFrom),
				reading.pastDate("contract.noticeOn", this.noticeOn),
				reading.amount("contract.usage", this.usage, Limits.AMOUNT), billed,
				reading.text("contract.equipment", this.equipment));
	}

	/**
	 * A value read from the table comes before a copied table, and that before a start
	 * value.
	 */
	private @Nullable Device device(FieldReading reading) {
		BigDecimal now = reading.amount("contract.deviceNow", this.deviceNow, Limits.AMOUNT);
		List<BigDecimal> rows = rows(reading);
		boolean needed = TypedLine.of(this.deviceMonths) != null && now == null && rows.isEmpty();
		reading.text("contract.deviceValue", this.deviceValue, needed);
		BigDecimal start = reading.amount("contract.deviceValue", this.deviceValue, Limits.AMOUNT);
		Integer months = reading.number("contract.deviceMonths", this.deviceMonths, 1, Device.LONGEST_TABLE);
		if (reading.hasErrors()) {
			return null;
		}
		if (now != null) {
			return Device.read(now);
		}
		if (!rows.isEmpty()) {
			return Device.listed(rows);
		}
		return (start != null) ? Device.falling(start, (months != null) ? months : Device.LONGEST_TABLE) : null;
	}

	private List<BigDecimal> rows(FieldReading reading) {
		List<BigDecimal> rows = new ArrayList<>();
		String typed = reading.text("contract.deviceRows", this.deviceRows);
		for (String row : (typed != null) ? typed.split("[\\r\\n;]+") : new String[0]) {
			BigDecimal value = reading.amount("contract.deviceRows", row, Limits.AMOUNT);
			if (value != null) {
				rows.add(value);
			}
		}
		if (rows.size() > MOST_ROWS) {
			reading.refuse("contract.deviceRows", Problem.TOO_MANY);
		}
		if (Device.rises(rows)) {
			reading.refuse("contract.deviceRows", Problem.RISES);
		}
		return rows;
	}

}
