package be.simexit.system;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The address of the error page is no page of its own: whoever asks for it finds nothing.
 */
@Component
class ErrorAddress implements HandlerInterceptor, WebMvcConfigurer {

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
			throws IOException {
		boolean asked = handler instanceof HandlerMethod method
				&& ErrorController.class.isAssignableFrom(method.getBeanType())
				&& request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) == null;
		if (asked) {
			response.sendError(HttpStatus.NOT_FOUND.value());
		}
		return !asked;
	}

}
