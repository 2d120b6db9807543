package be.simexit.text;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Finds the language of a page: the one just chosen, the one chosen before, or the one
 * the browser asks for. Gives every page its words.
 */
@Component("localeResolver")
class LanguageResolver implements LocaleResolver, HandlerInterceptor, WebMvcConfigurer {

	private static final String NAME = "lang";

	private final Map<Language, Words> words = new EnumMap<>(Language.class);

	LanguageResolver(MessageSource messages) {
		Language.offered().forEach((language) -> this.words.put(language, new Words(language, messages)));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return chosen(request).or(() -> remembered(request)).orElseGet(() -> asked(request)).locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("the language is chosen with ?lang=");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod) {
			request.setAttribute("words", this.words.get(Language.of(resolveLocale(request))));
			request.setAttribute("languages", Language.offered());
			request.setAttribute("path", path(request));
			request.setAttribute("here", here(request));
		}
		chosen(request).ifPresent((language) -> {
			ResponseCookie cookie = ResponseCookie.from(NAME, language.code())
				.httpOnly(true)
				.sameSite("Lax")
				.secure(request.isSecure())
				.path("/")
				.maxAge(Duration.ofDays(365))
				.build();
			response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
		});
		return true;
	}

	/** The path a person sees, also on a page that explains an error. */
	private static String path(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		Object forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
		Object shown = (failed != null) ? failed : forwarded;
		return (shown != null) ? shown.toString() : request.getRequestURI();
	}

	/** The address of the page up to the choice of a language, with what was searched. */
	private static String here(HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? request.getQueryString() : "";
		String kept = Arrays.stream(query.split("&"))
			.filter((parameter) -> !parameter.isEmpty() && !parameter.startsWith(NAME + "="))
			.map((parameter) -> parameter + "&")
			.collect(Collectors.joining());
		return path(request) + "?" + ("GET".equals(request.getMethod()) ? kept : "");
	}

	private static Optional<Language> chosen(HttpServletRequest request) {
		String query = request.getQueryString();
		boolean asks = query != null && query.contains(NAME + "=");
		return asks ? offered(request.getParameter(NAME)) : Optional.empty();
	}

	private static Optional<Language> remembered(HttpServletRequest request) {
		Cookie cookie = WebUtils.getCookie(request, NAME);
		return (cookie != null) ? offered(cookie.getValue()) : Optional.empty();
	}

	private static Language asked(HttpServletRequest request) {
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((locale) -> offered(locale.getLanguage()).stream())
			.findFirst()
			.orElse(Language.EN);
	}

	private static Optional<Language> offered(@Nullable String code) {
		return Optional.ofNullable(code).flatMap(Language::ofCode).filter(Language::isOffered);
	}

}
