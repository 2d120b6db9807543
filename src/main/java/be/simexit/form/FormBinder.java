package be.simexit.form;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
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
	 */
	public BindingResult read(Class<?> type, HttpServletRequest request) {
		ServletRequestDataBinder binder = new ServletRequestDataBinder(null, "form");
		binder.setTargetType(ResolvableType.forClass(type));
		binder.setConversionService(this.conversion);
		binder.setValidator(this.validator);
		binder.construct(request);
		binder.validate();
		return binder.getBindingResult();
	}

}
