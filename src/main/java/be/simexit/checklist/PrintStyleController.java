package be.simexit.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import be.simexit.route.Visit;
import be.simexit.route.Visits;
import be.simexit.text.Vocabulary;
import be.simexit.text.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Puts the state of the case and the date on top of every printed page, which only a
 * stylesheet can do.
 */
@Controller
class PrintStyleController {

	private final Visits visits;

	private final Vocabulary vocabulary;

	private final Clock clock;

	PrintStyleController(Visits visits, Vocabulary vocabulary, Clock clock) {
		this.visits = visits;
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	@GetMapping(path = "/checklist/print.css", produces = "text/css;charset=UTF-8")
	@ResponseBody
	String style(HttpServletRequest request, Locale locale) {
		String line = line(this.visits.open(request).orElse(null), this.vocabulary.in(locale),
				LocalDate.now(this.clock));
		return "@page { margin: 12mm 15mm; @top-right { content: \"" + line + "\"; font-size: 9pt; } }";
	}

	/** The state of the case, and the day. */
	static String line(@Nullable Visit visit, Words words, LocalDate today) {
		return ((visit != null) ? visit.pill().say(words) : words.say("checklist.blank")) + " · " + words.date(today);
	}

}
