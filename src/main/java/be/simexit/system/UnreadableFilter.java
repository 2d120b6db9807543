package be.simexit.system;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses parameters that nobody can read, that are too many or that no form names so,
 * those with a sign of nothing where no form says so beside its field (PostgreSQL stores
 * it nowhere, and looks nothing up with it), names of hosts that cannot exist, and
 * redirects that no header has room for, before a page or another filter stumbles over
 * them and fills the log. Comes after the filter that says that they are UTF-8.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class UnreadableFilter extends OncePerRequestFilter {

	/** Control signs and signs that do not exist stand in no name. */
	private static final Pattern NAME = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

	/** The signs of a name of a host (RFC 1035, 2.3.4). */
	private static final int LONGEST_HOST = 253;

	/** Servers in front read 4 KB of headers. */
	private static final int LONGEST_REDIRECT = 3000;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		int refusal = refusal(request);
		if (refusal != 0) {
			response.sendError(refusal);
			return;
		}
		chain.doFilter(request, new HttpServletResponseWrapper(response) {

			@Override
			public void sendRedirect(String location) throws IOException {
				if (location.length() > LONGEST_REDIRECT) {
					sendError(SC_BAD_REQUEST);
					return;
				}
				super.sendRedirect(location);
			}

		});
	}

	/** What visitors send is read by forms; the desk looks up names and codes. */
	private static boolean isForm(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) && !request.getServletPath().startsWith("/admin/");
	}

	/** The status to refuse with, 0 for none. */
	private static int refusal(HttpServletRequest request) {
		try {
			Map<String, String[]> sent = request.getParameterMap();
			boolean named = sent.keySet().stream().allMatch((it) -> NAME.matcher(it).matches());
			boolean storable = sent.values().stream().flatMap(Arrays::stream).noneMatch((it) -> it.indexOf(0) >= 0);
			return (named && (storable || isForm(request)) && request.getServerName().length() <= LONGEST_HOST) ? 0
					: HttpServletResponse.SC_BAD_REQUEST;
		}
		catch (InvalidParameterException ex) {
			return ex.getErrorCode();
		}
	}

}
