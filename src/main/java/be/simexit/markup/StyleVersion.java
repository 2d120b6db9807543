package be.simexit.markup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * Gives pages the versions of the stylesheet and of the script, so that browsers keep it
 * for a year and still notice new ones. (Spring's own resource versions look every link
 * up in every jar.)
 */
@Component
class StyleVersion implements HandlerInterceptor, WebMvcConfigurer {

	private final String style = version(StyleSheet.text().getBytes(StandardCharsets.UTF_8));

	private final String script = version(read("static/app.js"));

	private final String desk = version(read("static/desk.css"));

	StyleVersion() throws IOException {
	}

	private static byte[] read(String file) throws IOException {
		return new ClassPathResource(file).getContentAsByteArray();
	}

	private static String version(byte[] file) {
		CRC32 checksum = new CRC32();
		checksum.update(file);
		return HexFormat.of().toHexDigits((int) checksum.getValue());
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod) {
			request.setAttribute("styleVersion", this.style);
			request.setAttribute("scriptVersion", this.script);
			request.setAttribute("deskVersion", this.desk);
		}
		return true;
	}

}
