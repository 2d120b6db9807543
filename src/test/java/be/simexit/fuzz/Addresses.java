package be.simexit.fuzz;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.MethodIntrospector;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the site as Spring reads it off the controllers, without a server.
 */
final class Addresses extends RequestMappingHandlerMapping {

	/** What is answered, but by no controller of the site. */
	private static final List<Address> OTHERS = List.of(new Address("/admin/login", List.of("POST")),
			new Address("/admin/logout", List.of("POST")), new Address("/error", List.of("GET", "POST")),
			new Address("/actuator/health", List.of("GET")), new Address("/actuator/prometheus", List.of("GET")),
			new Address("/style.css", List.of("GET")), new Address("/app.js", List.of("GET")));

	private Addresses() {
	}

	static List<Address> all() {
		return Stream
			.concat(Classes.where(new AnnotationTypeFilter(Controller.class)).stream().flatMap(new Addresses()::of),
					OTHERS.stream())
			.toList();
	}

	/** The addresses of one mapping, as the server or a controller has it. */
	static Stream<Address> of(RequestMappingInfo mapping) {
		List<String> methods = mapping.getMethodsCondition().getMethods().stream().map(Enum::name).sorted().toList();
		return mapping.getPatternValues()
			.stream()
			.sorted()
			.map((pattern) -> new Address(pattern, methods.isEmpty() ? List.of("GET", "POST") : methods));
	}

	private Stream<Address> of(Class<?> controller) {
		return MethodIntrospector
			.selectMethods(controller,
					(MethodIntrospector.MetadataLookup<RequestMappingInfo>) (method) -> getMappingForMethod(method,
							controller))
			.values()
			.stream()
			.flatMap(Addresses::of)
			.sorted((one, other) -> one.toString().compareTo(other.toString()));
	}

}
