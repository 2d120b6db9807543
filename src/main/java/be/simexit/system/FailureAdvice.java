package be.simexit.system;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns a failing database into a page that says what to do.
 */
@ControllerAdvice
class FailureAdvice {

	private static final Logger log = LoggerFactory.getLogger(FailureAdvice.class);

	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	ModelAndView unavailable(RuntimeException failure) {
		log.error("The database does not answer: {}", failure.getClass().getSimpleName());
		ModelAndView page = new ModelAndView("error/unavailable");
		page.setStatus(HttpStatus.SERVICE_UNAVAILABLE);
		return page;
	}

}
