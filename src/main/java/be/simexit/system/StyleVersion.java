package be.simexit.system;

import java.io.IOException;
import java.util.HexFormat;
import java.util.zip.CRC32;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives pages the version of the stylesheet, so that browsers keep it for a year and
 * still notice a new one. (Spring's own resource versions look every link up in every
 * jar.)
 */
@Component
class StyleVersion implements HandlerInterceptor, WebMvcConfigurer {

	private final String version;

	StyleVersion() throws IOException {
		CRC32 checksum = new CRC32();
		checksum.update(new ClassPathResource("static/style.css").getContentAsByteArray());
		this.version = HexFormat.of().toHexDigits((int) checksum.getValue());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod) {
			request.setAttribute("styleVersion", this.version);
		}
		return true;
	}

}
