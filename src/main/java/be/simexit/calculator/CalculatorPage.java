package be.simexit.calculator;

import java.time.Clock;
import java.time.LocalDate;

import be.simexit.form.FieldReading;
import be.simexit.form.Problems;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows a calculator, empty or with its result.
 */
@Component
class CalculatorPage {

	private final Forecasts forecasts;

	private final Clock clock;

	CalculatorPage(Forecasts forecasts, Clock clock) {
		this.forecasts = forecasts;
		this.clock = clock;
	}

	ModelAndView empty(String code, CalculatorForm form) {
		return page(code, form, Problems.NONE, null);
	}

	/**
	 * The calculator with its result, or with what is wrong.
	 * @param code its code
	 * @param form what was typed
	 * @param errors what is wrong with it
	 * @param speak not null if only another language was chosen, so that nobody is blamed
	 */
	ModelAndView answer(String code, CalculatorForm form, BindingResult errors, @Nullable String speak) {
		FieldReading reading = new FieldReading(errors, LocalDate.now(this.clock));
		CalculatorForm.Result result = form.result(reading, this.forecasts);
		boolean blamed = errors.hasErrors() && speak == null;
		Problems problems = blamed ? Problems.of(errors.getFieldErrors(), reading.warnings()) : Problems.NONE;
		ModelAndView page = page(code, form, problems, errors.hasErrors() ? null : result);
		page.setStatus(blamed ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
		return page;
	}

	private static ModelAndView page(String code, CalculatorForm form, Problems problems,
			CalculatorForm.@Nullable Result result) {
		return new ModelAndView("calculator/" + code).addObject("code", code)
			.addObject("speaking", "/calculator/" + code)
			.addObject("form", form)
			.addObject("problems", problems)
			.addObject("result", result);
	}

}
