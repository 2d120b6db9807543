package be.simexit.journey;

import java.util.Map;

import be.simexit.guide.CurrentGuide;
import be.simexit.guide.GuideStage;
import be.simexit.identifier.NationalNumber;
import be.simexit.route.Visit;
import be.simexit.stage.Sent;
import be.simexit.stage.StageForms;
import be.simexit.stage.Submission;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows every stage and takes in what is sent from it.
 */
@Controller
@RequestMapping("/journey/{stage}")
class StageController {

	private final StagePage page;

	private final StageForms forms;

	private final TypedPages typed;

	private final CurrentGuide guide;

	StageController(StagePage page, StageForms forms, TypedPages typed, CurrentGuide guide) {
		this.page = page;
		this.forms = forms;
		this.typed = typed;
		this.guide = guide;
	}

	@GetMapping
	ModelAndView show(@PathVariable String stage, Visit visit, Submission submission, HttpServletRequest request,
			@RequestParam Map<String, String> chosen) {
		GuideStage known = requireKnown(stage);
		if (known.askedOn() != null) {
			return new ModelAndView("redirect:/journey/" + known.page());
		}
		if (NationalNumber.isIn(chosen.getOrDefault("find", ""))) {
			return new ModelAndView("redirect:/journey/operator?refused=find");
		}
		HttpServletRequest before = chosen.containsKey("again")
				? this.typed.read(known.code(), visit, request).orElse(null) : null;
		if (before == null) {
			return this.page.show(known.code(), visit, this.forms.fill(known.code(), visit, chosen), submission)
				.addObject("findRefused", chosen.containsKey("refused"));
		}
		Sent sent = this.forms.read(known.code(), before);
		TypedPages.refuseForgotten(sent, before);
		return this.page.showAgain(known.code(), visit, sent, Submission.of(before));
	}

	@PostMapping
	ModelAndView submit(@PathVariable String stage, Visit visit, Submission submission, HttpServletRequest request,
			HttpServletResponse response) {
		String known = requireKnown(stage).page();
		Sent sent = this.forms.read(known, request);
		return this.typed.after(this.page.submit(known, visit, sent, submission), known, visit, sent,
				new TypedPages.Exchange(request, response));
	}

	private GuideStage requireKnown(String stage) {
		return this.guide.get().find(stage).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
