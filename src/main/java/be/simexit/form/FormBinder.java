package be.simexit.form;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.ServletRequestDataBinder;

/**
 * Puts the values of a request into a form record and checks what its fields declare.
 * Unknown fields are ignored.
 */
@Component
public class FormBinder {

	private final Validator validator;

	private final ConversionService conversion;

	/**
	 * A binder like that of Spring's own handlers.
	 * @param validator checks the declared fields
	 * @param conversion converts what is not text
	 */
	public FormBinder(@Qualifier("mvcValidator") Validator validator,
			@Qualifier("mvcConversionService") ConversionService conversion) {
		this.validator = validator;
		this.conversion = conversion;
	}

	/**
	 * Reads a form.
	 * @param type the form record
	 * @param request the request, or one with values that were sent before
	 * @return the form as its target, and what is wrong with it so far
	 * @throws InvalidPropertyException if it cannot be a form of that type
	 */
	public BindingResult read(Class<?> type, HttpServletRequest request) {
		ProblemOrder.note(request);
		ServletRequestDataBinder binder = new ServletRequestDataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(type));
		binder.setConversionService(this.conversion);
		binder.setValidator(this.validator);
		binder.construct(request);
		requireWhole(binder.getBindingResult());
		binder.validate();
		return binder.getBindingResult();
	}

	/**
	 * Refuses a form of which not even a record could be made, because a text was sent
	 * for a part that has parts: no page sends that, and no error could be noted.
	 */
	static void requireWhole(Errors errors) {
		if (errors instanceof BindingResult made && made.getTarget() == null && made.hasErrors()) {
			throw new InvalidPropertyException(FormBinder.class, made.getAllErrors().get(0).getObjectName(),
					"no such form");
		}
	}

}
