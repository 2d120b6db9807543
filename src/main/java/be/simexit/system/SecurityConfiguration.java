package be.simexit.system;

import org.springframework.boot.security.autoconfigure.actuate.web.servlet.EndpointRequest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Who may see what: everybody everything but the editors' pages ({@link EditorDoor}).
 * Nobody has a session; the token against forged requests lives in a cookie, so any node
 * can check it.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

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

	static HttpSecurity common(HttpSecurity http, ExpiredForm expired) throws Exception {
		return http.csrf((csrf) -> csrf.csrfTokenRepository(new CsrfCookie()))
			.exceptionHandling((handling) -> handling.accessDeniedHandler(expired))
			.headers(SiteHeaders::write);
	}

	/**
	 * Spring's own, but for names of parameters: {@link UnreadableFilter} refuses those
	 * before, and here the page that says so would be refused too.
	 */
	@Bean
	HttpFirewall firewall() {
		StrictHttpFirewall firewall = new StrictHttpFirewall();
		firewall.setAllowedParameterNames((name) -> true);
		return firewall;
	}

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

}
