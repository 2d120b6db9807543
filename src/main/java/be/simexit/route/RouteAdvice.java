package be.simexit.route;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads people on who ask for a stage that is not open or a case that is not there.
 */
@ControllerAdvice
class RouteAdvice {

	@ExceptionHandler
	String lead(StageNotOpenException closed) {
		return "redirect:" + closed.next();
	}

	@ExceptionHandler
	ModelAndView explain(OtherCaseException other) {
		ModelAndView page = new ModelAndView("case/other").addObject("reference", other.reference());
		page.setStatus(HttpStatus.CONFLICT);
		return page;
	}

	@ExceptionHandler
	ModelAndView explain(NoCaseException missing) {
		return new ModelAndView("case/none", HttpStatus.NOT_FOUND);
	}

}
