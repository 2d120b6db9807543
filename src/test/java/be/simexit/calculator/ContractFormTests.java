package be.simexit.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import be.simexit.form.FieldReading;
import be.simexit.settlement.Contract;
import be.simexit.settlement.ContractDetails;
import be.simexit.settlement.Device;
import be.simexit.settlement.LastBill;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.FieldError;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A contract as people type it: what is wrong is named at its field, what is obvious is
 * understood.
 */
class ContractFormTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

	private static final LocalDate END = LocalDate.of(2026, 12, 15);

	private final BeanPropertyBindingResult errors = new BeanPropertyBindingResult(LastBillForm.EMPTY, "form");

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			kind          | perhaps      | choose
			termMonths    | 0            | number
			termMonths    | 10000        | number
			termMonths    | 25           | number
			termMonths    | zwölf        | number
			startedOn     | 2026-12-16   | afterEnd
			startedOn     | 31/02/2026   | noSuchDay
			startedOn     | 25.11.26     | shortYear
			monthlyFee    | -1           | amount
			monthlyFee    | 99999        | tooHigh
			monthlyFee    | 1.234        | amount
			monthlyFee    | twenty       | amount
			deviceNow     | 10000        | tooHigh
			deviceRows    | 240;230;235  | rises
			deviceRows    | 240;x;200    | amount
			deviceMonths  | 12           | deviceValue.missing
			deviceMonths  | 25           | number
			nothingDueFrom| soon         | date
			noticeOn      | 2026-11-25   | future
			usage         | -3           | amount
			billing       | never        | choose
			""")
	void nonsenseIsNamedAtItsField(String field, String typed, String code) {
		form(Map.of(field, typed)).read(new FieldReading(this.errors, TODAY), END, true);

		String named = code.contains(".") ? code.substring(0, code.indexOf('.')) : field;
		assertThat(this.errors.getFieldErrors())
			.extracting(FieldError::getField, (error) -> String.valueOf(error.getCode()))
			.contains(tuple("contract." + named, code.substring(code.indexOf('.') + 1)));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			19,99     | 19.99
			19.99     | 19.99
			€ 19,9    | 19.90
			19.5 EUR  | 19.50
			１９,９９  | 19.99
			""")
	void amountsAreReadAsPeopleWriteThem(String typed, BigDecimal meant) {
		assertThat(read(Map.of("monthlyFee", typed)).monthlyFee()).isEqualTo(meant);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			1.234,56 | 1234.56
			1,234.56 | 1234.56
			1234.5   | 1234.50
			""")
	void thousandsAreReadInBothWays(String typed, BigDecimal meant) {
		assertThat(read(Map.of("deviceValue", typed)).device()).isEqualTo(Device.falling(meant, 24));
	}

	@Test
	void aValueReadFromTheTableComesFirstThenACopiedTable() {
		Map<String, String> all = Map.of("deviceNow", "99", "deviceRows", "240\n230", "deviceValue", "250");

		assertThat(read(all).device()).isEqualTo(Device.read(new BigDecimal("99.00")));
		assertThat(read(Map.of("deviceRows", " 240\r\n230,5 ;\n\n200", "deviceValue", "250")).device()).isEqualTo(
				Device.listed(List.of(new BigDecimal("240.00"), new BigDecimal("230.50"), new BigDecimal("200.00"))));
		assertThat(read(Map.of("deviceValue", "250", "deviceMonths", "１２")).device())
			.isEqualTo(Device.falling(new BigDecimal("250.00"), 12));
	}

	@Test
	void aTableIsNoLongerThanTwentyFourMonthsAndItsStart() {
		form(Map.of("deviceRows", "1\n".repeat(26))).read(new FieldReading(this.errors, TODAY), END, true);

		assertThat(Objects.requireNonNull(this.errors.getFieldError("contract.deviceRows")).getCode())
			.isEqualTo("tooMany");
	}

	@Test
	void aCopiedTableMustReachTheMonthOfTheEnd() {
		form(Map.of("deviceRows", "240;230", "startedOn", "2026-10-15")).read(new FieldReading(this.errors, TODAY), END,
				true);

		assertThat(Objects.requireNonNull(this.errors.getFieldError("contract.deviceRows")).getCode())
			.isEqualTo("tooShort");
	}

	@Test
	void everythingMayBeLeftOutWhereNoForecastIsAskedFor() {
		ContractDetails none = ContractForm.EMPTY.read(new FieldReading(this.errors, TODAY), null, false);

		assertThat(none).isEqualTo(ContractDetails.NONE);
		assertThat(this.errors.hasErrors()).isFalse();
		ContractForm.EMPTY.read(new FieldReading(this.errors, TODAY), null, true);
		assertThat(this.errors.getFieldErrors()).extracting(FieldError::getField)
			.containsExactly("contract.kind", "contract.monthlyFee");
	}

	@Test
	void whatWasReadIsShownAgainAsItWasMeant() {
		ContractDetails known = new ContractDetails(Contract.Kind.FIXED, 24, TODAY, new BigDecimal("20.00"),
				Device.listed(List.of(BigDecimal.TEN, BigDecimal.ONE)), END, TODAY, BigDecimal.ZERO,
				LastBill.Billing.AFTER, "modem");

		assertThat(ContractForm.of(known).read(new FieldReading(this.errors, TODAY), END, true))
			.usingRecursiveComparison()
			.withEqualsForType((one, other) -> one.compareTo(other) == 0, BigDecimal.class)
			.isEqualTo(known);
		assertThat(ContractForm.of(known).hasDevice()).isTrue();
		assertThat(ContractForm.of(known).hasMore()).isTrue();
		assertThat(ContractForm.EMPTY.hasDevice() || ContractForm.EMPTY.hasMore()).isFalse();
	}

	private ContractDetails read(Map<String, String> typed) {
		ContractDetails details = form(typed).read(new FieldReading(this.errors, TODAY), END, true);
		assertThat(this.errors.getAllErrors()).isEmpty();
		return details;
	}

	private static ContractForm form(Map<String, String> typed) {
		return new ContractForm(typed.getOrDefault("kind", "fixed"), typed.get("termMonths"), typed.get("startedOn"),
				typed.getOrDefault("monthlyFee", "20"), typed.get("deviceNow"), typed.get("deviceValue"),
				typed.get("deviceMonths"), typed.get("deviceRows"), typed.get("nothingDueFrom"), typed.get("noticeOn"),
				typed.get("usage"), typed.get("billing"), typed.get("equipment"));
	}

}
