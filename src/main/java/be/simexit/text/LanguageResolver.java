package be.simexit.text;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import be.simexit.system.SiteCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Finds the language of a page: the one just chosen, the one chosen before, or the one
 * the browser asks for.
 */
@Component("localeResolver")
class LanguageResolver implements LocaleResolver, HandlerInterceptor, WebMvcConfigurer {

	static final String NAME = "lang";

	private static final SiteCookie COOKIE = new SiteCookie(NAME);

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
		Optional<Language> kept = COOKIE.isOld(request) ? chosen(request).or(() -> remembered(request))
				: chosen(request);
		kept.ifPresent((language) -> COOKIE.write(language.code(), Duration.ofDays(365), request, response));
		return true;
	}

	/** Also on the page that says that the parameters cannot be read. */
	private static Optional<Language> chosen(HttpServletRequest request) {
		String query = Objects.requireNonNullElse(request.getQueryString(), "");
		return Arrays.stream(query.split("&"))
			.filter((parameter) -> parameter.startsWith(NAME + "="))
			.findFirst()
			.flatMap((parameter) -> Language.ofTag(parameter.substring(NAME.length() + 1)));
	}

	private static Optional<Language> remembered(HttpServletRequest request) {
		return COOKIE.read(request).flatMap(Language::ofTag);
	}

	private static Language asked(HttpServletRequest request) {
		return Collections.list(request.getLocales())
			.stream()
			.flatMap((locale) -> Language.ofTag(locale.toLanguageTag()).stream())
			.findFirst()
			.orElse(Language.EN);
	}

}
