package be.simexit.markup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives pages the version of the program, and those of the stylesheets and of the script,
 * so that browsers keep them for a year and still notice new ones. (Spring's own resource
 * versions look every link up in every jar.)
 */
@Component
class StyleVersion implements HandlerInterceptor, WebMvcConfigurer {

	private final String style = version(StyleSheet.text().getBytes(StandardCharsets.UTF_8));

	private final String script = version(read("static/app.js"));

	private final String desk = version(read("static/desk.css"));

	private final @Nullable String program;

	StyleVersion(ObjectProvider<BuildProperties> build) throws IOException {
		this.program = build.stream().map(BuildProperties::getVersion).findFirst().orElse(null);
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
			request.setAttribute("version", this.program);
			request.setAttribute("styleVersion", this.style);
			request.setAttribute("scriptVersion", this.script);
			request.setAttribute("deskVersion", this.desk);
		}
		return true;
	}

}
