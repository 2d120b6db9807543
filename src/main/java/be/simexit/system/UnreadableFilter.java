package be.simexit.system;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses parameters that nobody can read or that are too many, before a page or another
 * filter stumbles over them and fills the log. Comes after the filter that says that they
 * are UTF-8.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnreadableFilter extends OncePerRequestFilter {

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			response.sendError(ex.getErrorCode());
			return;
		}
		chain.doFilter(request, response);
	}

}
