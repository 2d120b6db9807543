package be.simexit.admin;

import java.security.Principal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import be.simexit.content.EntryName;
import be.simexit.content.How;
import be.simexit.content.Leaves;
import be.simexit.feedback.Proposal;
import be.simexit.feedback.Proposals;
import be.simexit.form.Problems;
import be.simexit.text.Coded;

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
 * Decides what visitors and other editors propose.
 */
@Controller
@RequestMapping("/admin/proposals/{id}")
class ProposalController {

	private final Proposals proposals;

	private final EntryPages pages;

	private final DeskViews views;

	private final Desk desk;

	ProposalController(Proposals proposals, EntryPages pages, DeskViews views, Desk desk) {
		this.proposals = proposals;
		this.pages = pages;
		this.views = views;
		this.desk = desk;
	}

	/** The form of the entry, filled in as proposed. */
	@GetMapping
	ModelAndView change(@PathVariable long id, Locale locale) {
		Proposal proposal = find(id);
		EntryName name = proposal.entry();
		Leaves stands = this.pages.stands(name);
		Leaves wants = stands.with(proposal.merge().mine(), proposal.merge().wants());
		Map<String, String> typed = new HashMap<>(EntryForm.of(name.kind(), wants).typed());
		EntryForm form = new EntryForm(EntryForm.of(name.kind(), stands).fields(), stands, typed);
		return this.pages.show(name, form, Problems.NONE, locale)
			.addObject("proposal", proposal)
			.addObject("view", this.views.view(proposal, locale));
	}

	@PostMapping("/accept")
	String accept(@PathVariable long id, @RequestParam(defaultValue = "page") String how, Principal editor) {
		How way = Coded.find(How.values(), how).orElse(How.PAGE);
		return this.desk.accept(find(id), way, editor).to("/admin");
	}

	@PostMapping("/reject")
	String reject(@PathVariable long id, Principal editor) {
		this.desk.reject(find(id), editor);
		return Outcome.REJECTED.to("/admin");
	}

	private Proposal find(long id) {
		return this.proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

}
