package be.simexit.document;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells whom the press cannot serve just now how to get the paper all the same.
 */
@ControllerAdvice
class BusyPressAdvice {

	private static final String SECONDS = "15";

	@ExceptionHandler(PressBusyException.class)
	ModelAndView busy(HttpServletRequest request, HttpServletResponse response) {
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		ModelAndView page = new ModelAndView("documents/busy", HttpStatus.SERVICE_UNAVAILABLE);
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		String file = request.getRequestURI();
		return page.addObject("file", file + query)
			.addObject("page", file.equals("/letter.pdf") ? "/letter/ready" : file.replaceFirst("\\.pdf$", "") + query);
	}

}
