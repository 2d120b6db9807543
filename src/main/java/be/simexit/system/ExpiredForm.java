package be.simexit.system;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Explains a form whose token has expired or whose editor is signed out, and keeps what
 * was typed. Values that came from another site are not offered for sending.
 */
@Controller
class ExpiredForm implements AccessDeniedHandler, AuthenticationEntryPoint {

	private static final String PATH = "/expired";

	private static final String EDITORS = "/admin/";

	/** Where an editor need not be signed in. */
	private static final List<String> OPEN = List.of("/admin/login", "/admin/logout", "/admin/welcome/");

	private final AuthenticationEntryPoint login = new LoginUrlAuthenticationEntryPoint("/admin/login");

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

	/** A form is kept; a page is asked for again after signing in. */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
			throws IOException, ServletException {
		if ("POST".equals(request.getMethod())) {
			request.getRequestDispatcher(PATH).forward(request, response);
		}
		else {
			this.login.commence(request, response, unknown);
		}
	}

	@RequestMapping(PATH)
	ModelAndView show(HttpServletRequest request) {
		if (request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) == null) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
		KeptForm kept = KeptForm.of(request);
		String path = kept.target().substring(request.getContextPath().length());
		return new ModelAndView("expired", Map.of("target", kept.target(), "values", kept.values(), "editors",
				path.startsWith(EDITORS), "signedOut", isSignedOut(path)), HttpStatus.FORBIDDEN);
	}

	private static boolean isSignedOut(String path) {
		Authentication known = SecurityContextHolder.getContext().getAuthentication();
		boolean unknown = known == null || known instanceof AnonymousAuthenticationToken;
		return unknown && path.startsWith(EDITORS) && OPEN.stream().noneMatch(path::startsWith);
	}

}
