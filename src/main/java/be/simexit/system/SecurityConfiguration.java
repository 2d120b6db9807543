package be.simexit.system;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Who may see what: everybody everything but the editors' pages. Visitors have no
 * session; the token against forged requests lives in a cookie, so any node can check it.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String CONTENT_POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
			+ "img-src 'self' data:; " + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	/**
	 * A working day. The cookie is signed with the hash of the password, so any node
	 * knows it after a restart.
	 */
	private static final int EDITOR_SECONDS = 12 * 60 * 60;

	@Bean
	@Order(1)
	SecurityFilterChain editorChain(HttpSecurity http, ExpiredForm expired, RateLimits limits) throws Exception {
		return common(http.securityMatcher("/admin/**"), expired)
			.addFilterBefore(new SignInLimit(limits), UsernamePasswordAuthenticationFilter.class)
			.authorizeHttpRequests(
					(requests) -> requests.requestMatchers("/admin/login").permitAll().anyRequest().authenticated())
			.formLogin((login) -> login.loginPage("/admin/login").defaultSuccessUrl("/admin").permitAll())
			.rememberMe((login) -> login.key("simexit").alwaysRemember(true).tokenValiditySeconds(EDITOR_SECONDS))
			.logout((logout) -> logout.logoutUrl("/admin/logout").logoutSuccessUrl("/admin/login?out"))
			.build();
	}

	@Bean
	@Order(2)
	SecurityFilterChain visitorChain(HttpSecurity http, ExpiredForm expired) throws Exception {
		return common(http, expired)
			.authorizeHttpRequests((requests) -> requests.requestMatchers(EndpointRequest.to("health"))
				.permitAll()
				.requestMatchers(EndpointRequest.toAnyEndpoint())
				.denyAll()
				.anyRequest()
				.permitAll())
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache((cache) -> cache.disable())
			.logout((logout) -> logout.disable())
			.anonymous(Customizer.withDefaults())
			.build();
	}

	private static HttpSecurity common(HttpSecurity http, ExpiredForm expired) throws Exception {
		CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
		tokens.setCookieName("csrf");
		tokens.setCookiePath("/");
		tokens.setCookieCustomizer((cookie) -> cookie.sameSite("Lax"));
		return http.csrf((csrf) -> csrf.csrfTokenRepository(tokens))
			.exceptionHandling((handling) -> handling.accessDeniedHandler(expired))
			.headers((headers) -> headers.contentSecurityPolicy((policy) -> policy.policyDirectives(CONTENT_POLICY))
				.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
				.frameOptions(HeadersConfigurer.FrameOptionsConfig::deny));
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
