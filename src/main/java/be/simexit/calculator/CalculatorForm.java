package be.simexit.calculator;

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
	 */
	record Result(Forecast forecast, @Nullable Timeline timeline) {
	}

}
