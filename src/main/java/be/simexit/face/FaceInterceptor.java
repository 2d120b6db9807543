package be.simexit.face;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import be.simexit.system.Site;
import be.simexit.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpMethod;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Gives public pages their head, and asks search engines to forget all others: what is
 * not known to be public is not.
 */
@Component
class FaceInterceptor implements HandlerInterceptor, WebMvcConfigurer {

	private final Faces faces;

	private final Site site;

	FaceInterceptor(Faces faces, Site site) {
		this.faces = faces;
		this.site = site;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(this);
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod && !isOpen(request)) {
			hide(response);
		}
		if (handler instanceof HandlerMethod method && this.faces.find(request.getRequestURI()).isEmpty()
				&& !ResponseEntity.class.isAssignableFrom(method.getReturnType().getParameterType())) {
			sendWhole(response);
		}
		return true;
	}

	/** A page that failed does not come here, and has no head. */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page == null || Objects.requireNonNullElse(page.getViewName(), "").startsWith("redirect:")) {
			return;
		}
		boolean isOfACase = page.getModel().get("visit") != null;
		if (isOfACase) {
			hide(response);
		}
		Optional<Face> face = (isOfACase || !HttpMethod.GET.matches(request.getMethod())) ? Optional.empty()
				: this.faces.find(request.getRequestURI());
		face.ifPresentOrElse((found) -> request.setAttribute("head", head(found, request)), () -> sendWhole(response));
	}

	/**
	 * The length of a compressed page tells what stands in it twice: who can make an
	 * address that the page repeats, and sees lengths, could guess the link of a case
	 * letter by letter (BREACH). Tomcat compresses no answer that has a strong tag.
	 */
	private static void sendWhole(HttpServletResponse response) {
		response.setHeader("ETag", "\"" + UUID.randomUUID() + "\"");
	}

	private Head head(Face face, HttpServletRequest request) {
		Language language = Language.of(RequestContextUtils.getLocale(request));
		boolean chosen = Arrays.stream(Objects.requireNonNullElse(request.getQueryString(), "").split("&"))
			.anyMatch(("lang=" + language.code())::equals);
		return new Head(face, language, chosen, this.site.address().orElse(null));
	}

	/** The open data and the feed are for everybody, too; answers to a form are not. */
	private boolean isOpen(HttpServletRequest request) {
		String path = request.getRequestURI();
		return !HttpMethod.POST.matches(request.getMethod())
				&& (this.faces.find(path).isPresent() || path.startsWith("/data/") || path.equals("/changes.atom"));
	}

	private static void hide(HttpServletResponse response) {
		response.setHeader("X-Robots-Tag", "noindex");
	}

}
