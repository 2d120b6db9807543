package be.simexit.calculator;

import java.time.LocalDate;
import java.util.List;

import be.simexit.form.FieldReading;
import org.jspecify.annotations.Nullable;

/**
 * The form of a calculator: what a person typed, as it was typed. Nothing of it is
 * stored.
 */
interface CalculatorForm {

	/**
	 * Works out the result.
	 * @param reading takes note of what is wrong
	 * @param forecasts puts results into the shape of a page
	 * @return the result, or null if something is wrong
	 */
	@Nullable Result result(FieldReading reading, Forecasts forecasts);

	/**
	 * What a calculator shows.
	 *
	 * @param forecast the amounts
	 * @param timeline the days that follow, null for none
	 * @param notices what comes before any amount
	 */
	record Result(@Nullable Forecast forecast, @Nullable Timeline timeline, List<Notice> notices) {

		Result(Forecast forecast, @Nullable Timeline timeline) {
			this(forecast, timeline, List.of());
		}

	}

	/**
	 * What a person has to know before any amount.
	 *
	 * @param code the end of the key of its words, under "notice"
	 * @param on the day in it, null for none
	 */
	record Notice(String code, @Nullable LocalDate on) {
	}

}
