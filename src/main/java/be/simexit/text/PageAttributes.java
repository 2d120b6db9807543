package be.simexit.text;

import java.util.Arrays;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells every page where it is, so that it can be read in another language.
 */
@Component
class PageAttributes implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod) {
			request.setAttribute("languages", Language.ofPages());
			request.setAttribute("path", path(request));
			request.setAttribute("here", here(request));
			request.setAttribute("asked", request.getQueryString());
		}
		return true;
	}

	/** The path a person sees, also on a page that explains an error. */
	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		Object shown = (failed != null) ? failed : forwarded;
		return withinSite((shown != null) ? shown.toString() : request.getRequestURI());
	}

	/** Two slashes at the beginning would lead to another host. */
	private static String withinSite(String path) {
		return path.replaceFirst("^[/\\\\]*", "/");
	}

	/** The address of the page up to the choice of a language, with what was searched. */
	private static String here(HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? request.getQueryString() : "";
		String kept = Arrays.stream(query.split("&"))
			.filter((parameter) -> !parameter.isEmpty() && !parameter.startsWith(LanguageResolver.NAME + "="))
			.map((parameter) -> parameter + "&")
			.collect(Collectors.joining());
		return path(request) + "?" + ("GET".equals(request.getMethod()) ? kept : "");
	}

}
