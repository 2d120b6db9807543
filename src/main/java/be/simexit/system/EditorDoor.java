package be.simexit.system;

import java.util.Objects;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Who gets into the editors' pages, and which are for keepers only. Editors have no
 * session either: a token in a cookie tells who they are.
 */
@Configuration(proxyBeanMethods = false)
class EditorDoor {

	private static final String LOGIN = "/admin/login";

	/**
	 * A longer one does not fit the cookie that keeps it, and no page of the desk has
	 * one.
	 */
	private static final int LONGEST_QUERY = 1000;

	/** What only a keeper may change: who edits, and what pages and letters rest on. */
	private static final String[] KEEPERS_ONLY = { "/admin/editors/**", "/admin/rules/**", "/admin/stages/**",
			"/admin/tasks/**", "/admin/guide" };

	/**
	 * Who is signed in is known for one request. The policy STATELESS would do so too,
	 * but take every request for a new sign-in and change the token against forged
	 * requests.
	 */
	private static final SecurityContextRepository ONE_REQUEST = new RequestAttributeSecurityContextRepository();

	private final ExpiredForm expired;

	private final RateLimits limits;

	private final RememberMeServices signIns;

	private final LogoutHandler signOut;

	EditorDoor(ExpiredForm expired, RateLimits limits, RememberMeServices signIns, LogoutHandler signOut) {
		this.expired = expired;
		this.limits = limits;
		this.signIns = signIns;
		this.signOut = signOut;
	}

	@Bean
	@Order(1)
	SecurityFilterChain editorChain(HttpSecurity http, KnownBrowsers known) throws Exception {
		http.setSharedObject(RememberMeServices.class, this.signIns);
		SimpleUrlAuthenticationFailureHandler failed = new SimpleUrlAuthenticationFailureHandler(LOGIN + "?error");
		failed.setAllowSessionCreation(false);
		return SecurityConfiguration.common(http.securityMatcher("/admin/**"), this.expired)
			.addFilterBefore(new SignInFilter(this.signIns), CsrfFilter.class)
			.addFilterBefore(new SignInLimit(this.limits, known), UsernamePasswordAuthenticationFilter.class)
			.securityContext((context) -> context.securityContextRepository(ONE_REQUEST))
			.requestCache((cache) -> cache.requestCache(wanted()))
			.exceptionHandling((handling) -> handling.authenticationEntryPoint(this.expired))
			.authorizeHttpRequests(EditorDoor::decide)
			.formLogin((login) -> login.loginPage(LOGIN).defaultSuccessUrl("/admin").failureHandler(failed))
			.logout((logout) -> logout.logoutUrl("/admin/logout")
				.addLogoutHandler(this.signOut)
				.logoutSuccessUrl(LOGIN + "?out"))
			.build();
	}

	private static void decide(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
		requests.requestMatchers(LOGIN, "/admin/welcome/{token}")
			.permitAll()
			.requestMatchers(KEEPERS_ONLY)
			.hasRole("KEEPER")
			.anyRequest()
			.hasRole("EDITOR");
	}

	/** The page that was asked for before signing in, kept in a cookie meanwhile. */
	private static CookieRequestCache wanted() {
		CookieRequestCache cache = new CookieRequestCache();
		RequestMatcher pages = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/admin/**");
		cache.setRequestMatcher((request) -> pages.matches(request)
				&& Objects.requireNonNullElse(request.getQueryString(), "").length() <= LONGEST_QUERY);
		cache.setCookieCustomizer((cookie) -> cookie.setAttribute("SameSite", "Lax"));
		return cache;
	}

}
