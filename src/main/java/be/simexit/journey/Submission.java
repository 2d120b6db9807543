package be.simexit.journey;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a stage page sends besides its own fields.
 *
 * @param seen the version of the case when the page was opened
 * @param fromCase whether the page was opened to change one answer of "my case"
 * @param stays the part of the page to come back to, null to go on
 * @param ticked the codes of the ticked tasks
 * @param speaksOnly whether only another language was chosen, so that nothing is saved
 * @param heeded the warnings that the person has seen, as field:value
 */
record Submission(long seen, boolean fromCase, boolean speaksOnly, @Nullable String stays, Set<String> ticked,
		List<String> heeded) {

	/** What the button that shows a forecast says. */
	static final String FORECAST = "forecast";

	/** What the button that shows the letter says. */
	static final String LETTER = "letter";

	static Submission of(HttpServletRequest request) {
		String seen = request.getParameter("seen");
		boolean number = seen != null && seen.matches("[0-9]{1,18}");
		return new Submission(number ? Long.parseLong(String.valueOf(seen)) : 0,
				"case".equals(request.getParameter("from")), request.getParameter("speak") != null,
				stays(request.getParameter("step")), Set.copyOf(all(request, "task")), all(request, "heeded"));
	}

	private static @Nullable String stays(@Nullable String step) {
		return (FORECAST.equals(step) || LETTER.equals(step)) ? step : null;
	}

	private static List<String> all(HttpServletRequest request, String name) {
		String[] values = request.getParameterValues(name);
		return (values != null) ? Arrays.stream(values).distinct().toList() : List.of();
	}

}
