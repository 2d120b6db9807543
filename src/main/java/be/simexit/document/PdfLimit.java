package be.simexit.document;

import be.simexit.system.Limit;
import be.simexit.system.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Makes only so many PDFs for one network, whichever page asks for them.
 */
@Component
class PdfLimit implements HandlerInterceptor, WebMvcConfigurer {

	private final RateLimits limits;

	PdfLimit(RateLimits limits) {
		this.limits = limits;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this).addPathPatterns("/*.pdf", "/*/*.pdf");
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		this.limits.require(Limit.PDFS, request);
		return true;
	}

}
