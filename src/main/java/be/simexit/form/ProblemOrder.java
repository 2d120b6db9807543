package be.simexit.form;

import java.util.Collection;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Puts what is wrong into the order of the page: browsers send fields in the order in
 * which they stand there.
 */
@Component
class ProblemOrder implements HandlerInterceptor, WebMvcConfigurer {

	private static final String SENT = ProblemOrder.class.getName();

	/** Notes what a form sent that may have been kept since. */
	static void note(HttpServletRequest request) {
		request.setAttribute(SENT, List.copyOf(request.getParameterMap().keySet()));
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && page.getModel().get("problems") instanceof Problems problems) {
			Collection<?> sent = (request.getAttribute(SENT) instanceof List<?> noted) ? noted
					: request.getParameterMap().keySet();
			page.addObject("problems", problems.inOrder(sent.stream().map(String::valueOf).toList()));
		}
	}

}
