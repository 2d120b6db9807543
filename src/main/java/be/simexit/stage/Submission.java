package be.simexit.stage;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * What a stage page sends besides its own fields.
 *
 * @param seen the version of the case when the page was opened
 * @param from the page that a change of one answer began on: "case", "send" or "papers",
 * null on the way
 * @param speaksOnly whether only another language was chosen, so that nothing is saved
 * @param step what the pressed button says, null for the main one
 * @param heeded the warnings that the person has seen, as field:value
 */
public record Submission(long seen, @Nullable String from, boolean speaksOnly, @Nullable String step,
		List<String> heeded) {

	/** What the button that shows a forecast says. */
	static final String FORECAST = "forecast";

	/** What the button that reads a SIM number says. */
	static final String LOOK_UP = "look-up";

	private static final Map<String, String> HOMES = Map.of("case", "/case", "send", "/journey/send", "papers",
			"/documents");

	/** What a request says beside its fields. */
	public static Submission of(HttpServletRequest request) {
		String seen = request.getParameter("seen");
		boolean number = seen != null && seen.matches("[0-9]{1,18}");
		String from = request.getParameter("from");
		return new Submission(number ? Long.parseLong(String.valueOf(seen)) : 0,
				(from != null && HOMES.containsKey(from)) ? from : null, request.getParameter("speak") != null,
				request.getParameter("step"), all(request, "heeded"));
	}

	/** The same, of somebody who has seen a version of the case. */
	public Submission seeing(long version) {
		return new Submission(version, this.from, this.speaksOnly, this.step, this.heeded);
	}

	/** The page to go back to after a change, null on the way. */
	public @Nullable String home() {
		return (this.from != null) ? HOMES.get(this.from) : null;
	}

	/** The part of the page to come back to, null to go on. */
	public @Nullable String stays() {
		return FORECAST.equals(this.step) ? this.step : null;
	}

	/** Whether something is only looked up, so that nothing is saved. */
	public boolean looksUp() {
		return LOOK_UP.equals(this.step);
	}

	private static List<String> all(HttpServletRequest request, String name) {
		String[] values = request.getParameterValues(name);
		return (values != null) ? Arrays.stream(values).distinct().toList() : List.of();
	}

}
