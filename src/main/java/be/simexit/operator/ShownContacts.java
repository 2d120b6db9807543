package be.simexit.operator;

import java.util.Collection;

import be.simexit.feedback.Shown;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Counts the contacts that pages recommend to visitors.
 */
@Component
class ShownContacts implements HandlerInterceptor, WebMvcConfigurer {

	private final Shown shown;

	ShownContacts(Shown shown) {
		this.shown = shown;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).excludePathPatterns("/admin/**");
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && "GET".equals(request.getMethod())) {
			page.getModel().values().forEach(this::count);
		}
	}

	private void count(@Nullable Object part) {
		if (part instanceof Recommendation recommendation && recommendation.contact() != null) {
			this.shown.count(recommendation.contact().name());
		}
		else if (part instanceof Collection<?> parts) {
			parts.forEach(this::count);
		}
	}

}
