package be.simexit.catalogue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.feedback.Proposal;
import be.simexit.feedback.Proposals;
import be.simexit.form.FieldReading;
import be.simexit.form.Problems;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.OperatorEntry;
import be.simexit.system.Limit;
import be.simexit.system.RateLimits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes in what visitors would have a contact say; an editor looks before it is shown.
 */
@Controller
@RequestMapping("/operators/{code}/contacts/{contact}/suggest")
class SuggestionController {

	/** More than editors could read; a flood must not fill the database. */
	private static final int MOST_OPEN = 300;

	private final CurrentDirectory directory;

	private final Proposals proposals;

	private final RateLimits limits;

	private final Clock clock;

	SuggestionController(CurrentDirectory directory, Proposals proposals, RateLimits limits, Clock clock) {
		this.directory = directory;
		this.proposals = proposals;
		this.limits = limits;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView ask(@PathVariable String code, @PathVariable String contact) {
		ContactEntry entry = find(code, contact);
		return page(code, entry, SuggestionForm.of(entry), Problems.NONE);
	}

	@PostMapping
	ModelAndView take(@PathVariable String code, @PathVariable String contact,
			@Valid @ModelAttribute("form") SuggestionForm form, BindingResult errors,
			@RequestParam(required = false) @Nullable String speak, HttpServletRequest request) {
		ContactEntry entry = find(code, contact);
		if (speak != null) {
			return page(code, entry, form, Problems.NONE);
		}
		Optional<Proposal> proposal = form.read(new FieldReading(errors, today()), entry);
		if (proposal.isEmpty()) {
			ModelAndView page = page(code, entry, form, Problems.of(errors.getFieldErrors(), List.of()));
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		boolean allowed = this.limits.take(Limit.SUGGESTIONS, request) && this.proposals.open().size() < MOST_OPEN;
		if (!allowed) {
			ModelAndView page = page(code, entry, form, Problems.NONE).addObject("often", true);
			page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
			return page;
		}
		this.proposals.add(proposal.get(), today());
		return new ModelAndView("redirect:/operators/" + code + "?said=suggested#said");
	}

	private ModelAndView page(String code, ContactEntry contact, SuggestionForm form, Problems problems) {
		return new ModelAndView("operators/suggest").addObject("operator", operator(code))
			.addObject("contact", contact)
			.addObject("form", form)
			.addObject("problems", problems)
			.addObject("speaking", "/operators/" + code + "/contacts/" + contact.code() + "/suggest");
	}

	private ContactEntry find(String code, String contact) {
		return operator(code).contact(contact).orElseThrow(SuggestionController::notFound);
	}

	private OperatorEntry operator(String code) {
		return this.directory.get().find(code).orElseThrow(SuggestionController::notFound);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
