package be.simexit.route;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Gives handlers the visit they ask for; a page that showed another case is refused.
 */
@Component
class VisitResolver implements HandlerMethodArgumentResolver, WebMvcConfigurer {

	/** What a page sends back: the reference of the case that it showed. */
	private static final String OF = "of";

	private final Visits visits;

	VisitResolver(Visits visits) {
		this.visits = visits;
	}

	@Override
	public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
		resolvers.add(this);
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Visit.class;
	}

	@Override
	public Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest webRequest, @Nullable WebDataBinderFactory binderFactory) {
		HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
		Visit visit = this.visits.open(request).orElseThrow(NoCaseException::new);
		String of = request.getParameter(OF);
		if (of != null && !of.equals(visit.file().secret().reference())) {
			throw new OtherCaseException(visit);
		}
		return visit;
	}

}
