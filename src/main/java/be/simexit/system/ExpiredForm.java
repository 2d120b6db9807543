package be.simexit.system;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Explains a form whose token has expired, and keeps what was typed. Values that came
 * from another site are not offered for sending.
 */
@Controller
class ExpiredForm implements AccessDeniedHandler {

	private static final String PATH = "/expired";

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (denied instanceof CsrfException) {
			request.getRequestDispatcher(PATH).forward(request, response);
		}
		else {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
	}

	@RequestMapping(PATH)
	ModelAndView show(HttpServletRequest request) {
		Object target = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		if (target == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		Map<String, List<String>> values = new TreeMap<>();
		if (isFromHere(request)) {
			request.getParameterMap().forEach((name, typed) -> values.put(name, List.of(typed)));
			values.remove("_csrf");
			values.remove("password");
		}
		return new ModelAndView("expired", Map.of("target", target, "values", values), HttpStatus.FORBIDDEN);
	}

	/**
	 * Browsers say where a form comes from; text browsers say nothing and send no forms
	 * of others.
	 */
	private static boolean isFromHere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		if (site != null) {
			return "same-origin".equals(site);
		}
		String origin = request.getHeader("Origin");
		String own = UriComponentsBuilder.fromUriString(request.getRequestURL().toString())
			.replacePath(null)
			.toUriString();
		return origin == null || origin.equals(own);
	}

}
