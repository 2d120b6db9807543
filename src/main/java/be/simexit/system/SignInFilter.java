package be.simexit.system;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who is signed in, before anything else is decided. A sign-in is full: unlike
 * one that Spring calls remembered, it is refused and not asked again where a role lacks,
 * and the token against forged requests stays as it is, for the editor's other tabs.
 * Without the database nobody gets in or out.
 */
class SignInFilter extends OncePerRequestFilter {

	private final RememberMeServices signIns;

	SignInFilter(RememberMeServices signIns) {
		this.signIns = signIns;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			Authentication signedIn = this.signIns.autoLogin(request, response);
			if (signedIn != null) {
				SecurityContext context = SecurityContextHolder.createEmptyContext();
				context.setAuthentication(signedIn);
				SecurityContextHolder.setContext(context);
			}
			chain.doFilter(request, response);
		}
		catch (DataAccessException ex) {
			UnavailablePage.forward(ex, request, response);
		}
	}

}
