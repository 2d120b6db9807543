package be.simexit.calculator;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import be.simexit.FormFields;
import be.simexit.form.FieldReading;
import be.simexit.form.Problems;
import be.simexit.guide.RealGuide;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import be.simexit.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.ServletRequestDataBinder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nonsense and very long texts in any field of any calculator give messages that have
 * words, in time.
 */
class CalculatorFormTests {

	private static final Duration BOUND = Duration.ofMillis(500);

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

	private static final List<Words> WORDS = Language.offered().stream().map(RealWords::in).toList();

	private static final Forecasts FORECASTS = new Forecasts(RealGuide.current());

	private final LocalValidatorFactoryBean validator = validator();

	@ParameterizedTest
	@ValueSource(classes = { LastBillForm.class, PrepaidRefundForm.class, LateBillForm.class, LatePortingForm.class })
	void everyFieldStandsNonsense(Class<? extends CalculatorForm> form) {
		FormFields.of(form)
			.forEach((field) -> FormFields.NONSENSE
				.forEach((nonsense) -> Problems.of(read(form, field, nonsense).getFieldErrors(), List.of())
					.errors()
					.forEach((error) -> WORDS
						.forEach((words) -> assertThat(words.problem(error.field(), error.code())).isNotBlank()))));
	}

	@ParameterizedTest
	@ValueSource(classes = { LastBillForm.class, PrepaidRefundForm.class, LateBillForm.class, LatePortingForm.class })
	void everyFieldIsReadInTimeHoweverLongItIs(Class<? extends CalculatorForm> form) {
		FormFields.of(form).forEach((field) -> {
			read(form, field, "1");
			for (String shape : FormFields.LONG) {
				long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
				read(form, field, shape);

				assertThat(Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before))
					.as("%s of %s with %s", field, form, shape.substring(0, 4))
					.isLessThan(BOUND);
			}
		});
	}

	/** One field may be enough for a result; the rules behind it are tested elsewhere. */
	private BindingResult read(Class<? extends CalculatorForm> form, String field, String typed) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setParameter(field, typed);
		ServletRequestDataBinder binder = new ServletRequestDataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(form));
		binder.setConversionService(new DefaultFormattingConversionService());
		binder.setValidator(this.validator);
		binder.construct(request);
		binder.validate();
		BindingResult errors = binder.getBindingResult();
		CalculatorForm sent = (CalculatorForm) Objects.requireNonNull(errors.getTarget());
		CalculatorForm.Result result = sent.result(new FieldReading(errors, TODAY), FORECASTS);
		assertThat(result == null).isEqualTo(errors.hasErrors());
		return errors;
	}

	private static LocalValidatorFactoryBean validator() {
		LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
		validator.afterPropertiesSet();
		return validator;
	}

}
