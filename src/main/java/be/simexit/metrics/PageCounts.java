package be.simexit.metrics;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import be.simexit.guide.CurrentGuide;
import be.simexit.guide.GuideStage;
import be.simexit.guide.PaperKind;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Counts stages, letters and refusals as pages answer. A tag is a code that the guide or
 * an enum knows, never what an address says.
 */
@Component
class PageCounts implements HandlerInterceptor, WebMvcConfigurer {

	static final String SHOWN = "simexit.stages.shown";

	static final String SENT_BACK = "simexit.stages.sent.back";

	static final String LETTERS = "simexit.letters";

	static final String NO_PDF = "simexit.pdf.refused";

	static final String REFUSED = "simexit.responses.refused";

	/** Conflict, refused answers, too often, no database. */
	static final Set<Integer> STATUSES = Set.of(409, 422, 429, 503);

	private static final String STAGE = "/journey/{stage}";

	private static final Map<String, String> FORMATS = Map.of("/documents/{kind}", "page", "/documents/{kind}.txt",
			"text", "/documents/{kind}.pdf", "pdf", "/letter/ready", "page", "/letter.pdf", "pdf");

	private static final String COUNTED = PageCounts.class.getName();

	private final MeterRegistry registry;

	private final CurrentGuide guide;

	PageCounts(MeterRegistry registry, CurrentGuide guide) {
		this.registry = registry;
		this.guide = guide;
		registry.counter(NO_PDF);
		STATUSES.forEach(this::refused);
	}

	@Override
	public void addInterceptors(InterceptorRegistry interceptors) {
		interceptors.addInterceptor(this);
	}

	/** Answers that are sent back and PDFs that cannot be made are told by the view. */
	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		String view = (page != null && page.getViewName() != null) ? page.getViewName() : "";
		if (view.startsWith("redirect:/journey/") && view.contains("?again=")) {
			stage(request).ifPresent((stage) -> count(SENT_BACK, "stage", stage));
		}
		if ("documents/no-pdf".equals(view)) {
			count(NO_PDF);
		}
	}

	/** An error page is a second look at one answer, which counts once. */
	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception failure) {
		int status = response.getStatus();
		if (request.getAttribute(COUNTED) != null) {
			return;
		}
		request.setAttribute(COUNTED, true);
		if (STATUSES.contains(status)) {
			refused(status).increment();
		}
		if (status == HttpServletResponse.SC_OK && "GET".equals(request.getMethod())) {
			stage(request).ifPresent((stage) -> count(SHOWN, "stage", stage));
			countLetter(request);
		}
	}

	private void countLetter(HttpServletRequest request) {
		String format = FORMATS.get(pattern(request));
		if (format != null) {
			String kind = variable(request, "kind").flatMap(PaperKind::of).map(PaperKind::code).orElse("quick");
			count(LETTERS, "kind", kind, "format", format);
		}
	}

	private Optional<String> stage(HttpServletRequest request) {
		return switch (pattern(request)) {
			case STAGE -> variable(request, "stage").flatMap(this.guide.get()::find).map(GuideStage::code);
			case "/journey/goal" -> Optional.of("goal");
			case "/journey/forfeit" -> Optional.of("forfeit");
			default -> Optional.empty();
		};
	}

	private Counter refused(int status) {
		return this.registry.counter(REFUSED, "status", String.valueOf(status));
	}

	private void count(String name, String... tags) {
		this.registry.counter(name, tags).increment();
	}

	private static String pattern(HttpServletRequest request) {
		return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
	}

	private static Optional<String> variable(HttpServletRequest request, String name) {
		Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
		return (variables instanceof Map<?, ?> map) ? Optional.ofNullable(map.get(name)).map(Object::toString)
				: Optional.empty();
	}

}
