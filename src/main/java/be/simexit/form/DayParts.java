package be.simexit.form;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Puts a day that was typed into three boxes together, so that every form reads one
 * field: "endDate.day", "endDate.month" and "endDate.year" are "endDate".
 */
@Component
class DayParts extends OncePerRequestFilter {

	private static final String DAY = ".day";

	private static final List<String> PARTS = List.of(DAY, ".month", ".year");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"POST".equals(request.getMethod());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(new TypedRequest(request, () -> together(request)), response);
	}

	/** A day stands where its first part stood. */
	private static Map<String, List<String>> together(HttpServletRequest request) {
		Map<String, String[]> sent = request.getParameterMap();
		Map<String, List<String>> all = new LinkedHashMap<>();
		sent.forEach((name, values) -> {
			String field = name.substring(0, Math.max(0, name.lastIndexOf('.')));
			boolean part = PARTS.contains(name.substring(field.length())) && sent.containsKey(field + DAY);
			if (!part) {
				all.put(name, List.of(values));
			}
			else if (!sent.containsKey(field)) {
				all.putIfAbsent(field, List.of(joined(field, sent)));
			}
		});
		return all;
	}

	private static String joined(String field, Map<String, String[]> sent) {
		List<String> parts = PARTS.stream()
			.map((part) -> sent.getOrDefault(field + part, new String[] { "" })[0].strip())
			.toList();
		return parts.stream().allMatch(String::isEmpty) ? "" : String.join("/", parts);
	}

}
