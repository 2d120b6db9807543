package be.simexit.form;

import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * All that is read from a request is a record, whole once it is made. Nothing is set
 * afterwards, as Spring would: a name that reaches into a field fails there.
 */
@ControllerAdvice
class RecordBinding {

	@InitBinder
	void onlyMake(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

}
