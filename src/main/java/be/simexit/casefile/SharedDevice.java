package be.simexit.casefile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Tells every page whether other people use this computer too, and lets a case that is in
 * use be known here for as long as it lives.
 */
@Component
class SharedDevice implements HandlerInterceptor, WebMvcConfigurer {

	private final CaseCookie cookie;

	SharedDevice(CaseCookie cookie) {
		this.cookie = cookie;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod) {
			this.cookie.renew(request, response);
			if (isUsed(request)) {
				this.cookie.prolong(request, response);
			}
			request.setAttribute("shared", this.cookie.isShared(request));
		}
		return true;
	}

	/** Public pages set no cookie; what is sent, and the page of the case, use it. */
	private static boolean isUsed(HttpServletRequest request) {
		return HttpMethod.POST.matches(request.getMethod()) || request.getServletPath().equals("/case");
	}

}
