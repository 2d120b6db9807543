package be.simexit.journey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import be.simexit.casefile.TypedCookie;
import be.simexit.form.Problem;
import be.simexit.form.Problems;
import be.simexit.form.TypedRequest;
import be.simexit.route.Visit;
import be.simexit.stage.Sent;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads back to a form with what was typed, and brings it there. A National Register
 * number that was refused is not kept, only that it was.
 */
@Component
class TypedPages {

	/** Names the fields whose value was refused for good. */
	private static final String FORGOTTEN = "forgotten";

	private static final Set<String> NOT_TYPED = Set.of("_csrf", FORGOTTEN);

	private final TypedCookie cookie;

	TypedPages(TypedCookie cookie) {
		this.cookie = cookie;
	}

	/**
	 * Leads on and forgets what was typed; or keeps what was sent and leads to the page
	 * that shows it again.
	 * @param way where to go, empty if the page has to be shown again
	 */
	ModelAndView after(Optional<ModelAndView> way, String stage, Visit visit, Sent sent, Exchange exchange) {
		way.ifPresent((leads) -> this.cookie.clear(stage, exchange.request(), exchange.response()));
		return way.orElseGet(() -> keep(stage, visit, sent, exchange));
	}

	/** One request with its response. */
	record Exchange(HttpServletRequest request, HttpServletResponse response) {
	}

	private ModelAndView keep(String stage, Visit visit, Sent sent, Exchange exchange) {
		List<String> forgotten = List.copyOf(Problems.nationalNumbers(sent.errors().getFieldErrors()));
		Map<String, List<String>> typed = new LinkedHashMap<>();
		exchange.request().getParameterMap().forEach((field, values) -> {
			if (!NOT_TYPED.contains(field) && !forgotten.contains(field)) {
				typed.put(field, List.of(values));
			}
		});
		typed.put(FORGOTTEN, forgotten);
		this.cookie.keep(visit.file().secret(), stage, typed, exchange.request(), exchange.response());
		return new ModelAndView("redirect:/journey/" + stage + "?again=" + visit.file().version());
	}

	/**
	 * The request as it was sent, if its values are still kept.
	 */
	Optional<HttpServletRequest> read(String stage, Visit visit, HttpServletRequest request) {
		Map<String, List<String>> typed = this.cookie.read(visit.file().secret(), stage, request);
		return typed.isEmpty() ? Optional.empty() : Optional.<HttpServletRequest>of(new TypedRequest(request, typed));
	}

	/** Refuses again what was not kept. */
	static void refuseForgotten(Sent sent, HttpServletRequest typed) {
		String[] forgotten = typed.getParameterValues(FORGOTTEN);
		for (String field : (forgotten != null) ? forgotten : new String[0]) {
			sent.errors().rejectValue(field, Problem.NATIONAL_NUMBER.code());
		}
	}

}
