package be.simexit.system;

import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says that the database does not answer; a form can be sent again as it was typed, a
 * page be asked for again.
 */
@Controller
class UnavailablePage {

	/** Where filters hand requests on to. */
	static final String PATH = "/unavailable";

	@RequestMapping(PATH)
	ModelAndView show(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		return of(request);
	}

	static ModelAndView of(HttpServletRequest request) {
		KeptForm kept = KeptForm.of(request);
		boolean sent = "POST".equals(request.getMethod());
		String query = request.getQueryString();
		if (!sent || KeptForm.hasPassword(request)) {
			kept = new KeptForm(kept.target(), Map.of());
		}
		String again = (sent || query == null) ? kept.target() : kept.target() + "?" + query;
		return new ModelAndView("error/unavailable", Map.of("kept", kept, "again", again),
				HttpStatus.SERVICE_UNAVAILABLE);
	}

}
