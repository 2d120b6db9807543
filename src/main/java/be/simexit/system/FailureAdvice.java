package be.simexit.system;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.InvalidPropertyException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.TransactionException;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Turns a failing database and too many requests into pages that say what to do, and
 * nonsense into a refusal.
 */
@ControllerAdvice
class FailureAdvice {

	@ExceptionHandler({ DataAccessException.class, TransactionException.class })
	ModelAndView explain(RuntimeException failure, HttpServletRequest request) {
		return UnavailablePage.of(failure, request);
	}

	@ExceptionHandler
	ModelAndView soon(TooOftenException often, HttpServletRequest request, HttpServletResponse response) {
		KeptForm kept = "POST".equals(request.getMethod()) ? KeptForm.of(request)
				: new KeptForm(request.getRequestURI(), Map.of());
		response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(often.limit().per().toSeconds()));
		return new ModelAndView("error/often", Map.of("kept", kept, "minutes", often.limit().per().toMinutes()),
				HttpStatus.TOO_MANY_REQUESTS);
	}

	/**
	 * A field that no form has, such as the millionth of a list, and types of nothing.
	 */
	@ExceptionHandler({ InvalidPropertyException.class, InvalidMimeTypeException.class })
	void refuse(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

}
