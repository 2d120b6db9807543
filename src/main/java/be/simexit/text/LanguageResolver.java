package be.simexit.text;

import java.time.Duration;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;

/**
 * Finds the language of a page: the one just chosen, the one chosen before, or the one
 * the browser asks for.
 */
@Component("localeResolver")
class LanguageResolver implements LocaleResolver, HandlerInterceptor, WebMvcConfigurer {

	static final String NAME = "lang";

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
