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

	private static Map<String, List<String>> together(HttpServletRequest request) {
		Map<String, List<String>> all = new LinkedHashMap<>();
		request.getParameterMap().forEach((name, values) -> all.put(name, List.of(values)));
		for (String day : all.keySet().stream().filter((name) -> name.endsWith(DAY)).toList()) {
			String field = day.substring(0, day.length() - DAY.length());
			List<String> parts = PARTS.stream()
				.map((part) -> all.getOrDefault(field + part, List.of("")).get(0).strip())
				.toList();
			PARTS.forEach((part) -> all.remove(field + part));
			boolean empty = parts.stream().allMatch(String::isEmpty);
			all.putIfAbsent(field, List.of(empty ? "" : String.join("/", parts)));
		}
		return all;
	}

}
