package be.simexit.document;

import java.time.Clock;
import java.time.LocalDate;

import be.simexit.letter.FactCollector;
import be.simexit.letter.LetterDesk;
import be.simexit.route.LetterLanguage;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the evidence sheet of a case, in a language the ombudsman reads and in that of
 * its reader.
 */
@Controller
class EvidenceController {

	private final MessageSource messages;

	private final Clock clock;

	EvidenceController(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	@GetMapping("/documents/evidence")
	String show(@RequestParam(required = false) @Nullable String in, Visit visit, Model model) {
		Language asked = LetterDesk.language(in);
		Language language = (asked != null) ? asked : LetterLanguage.of(visit);
		model.addAttribute("visit", visit);
		model.addAttribute("language", language);
		model.addAttribute("letterLanguages", Language.ofLetters());
		model.addAttribute("sheet", EvidenceSheet.of(visit, new FactCollector(language, this.messages)));
		model.addAttribute("own", (language == visit.language()) ? null
				: EvidenceSheet.of(visit, new FactCollector(visit.language(), this.messages)));
		model.addAttribute("today", LocalDate.now(this.clock));
		return "documents/evidence";
	}

}
