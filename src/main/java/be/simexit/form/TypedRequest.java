package be.simexit.form;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

import org.springframework.util.function.SingletonSupplier;

/**
 * A request with other values: those of a form that was sent before, or put together.
 */
public class TypedRequest extends HttpServletRequestWrapper {

	private final Supplier<Map<String, List<String>>> typed;

	/**
	 * A request like another one.
	 * @param request the other one
	 * @param typed the values of each field
	 */
	public TypedRequest(HttpServletRequest request, Map<String, List<String>> typed) {
		this(request, () -> typed);
	}

	/**
	 * A request whose values are put together once somebody asks for them.
	 * @param request the other one
	 * @param typed gives the values of each field
	 */
	public TypedRequest(HttpServletRequest request, Supplier<Map<String, List<String>>> typed) {
		super(request);
		this.typed = SingletonSupplier.of(typed);
	}

	private Map<String, List<String>> all() {
		return Objects.requireNonNull(this.typed.get());
	}

	@Override
	public @Nullable String getParameter(String name) {
		return all().getOrDefault(name, List.of()).stream().findFirst().orElse(null);
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		List<String> values = all().get(name);
		return (values != null) ? values.toArray(String[]::new) : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		Map<String, String[]> all = new LinkedHashMap<>();
		all().forEach((name, values) -> all.put(name, values.toArray(String[]::new)));
		return all;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(all().keySet());
	}

}
