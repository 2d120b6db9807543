package be.simexit.admin;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.content.ContentShelf;
import be.simexit.content.Entry;
import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.How;
import be.simexit.feedback.Proposal;
import be.simexit.feedback.Proposals;
import be.simexit.feedback.Shown;
import be.simexit.link.Links;
import be.simexit.operator.CurrentDirectory;
import be.simexit.text.Coded;
import be.simexit.text.Vocabulary;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * The editors' first page: what needs a look, and "still true today" in one tap.
 */
@Controller
class QueueController {

	private static final int PAGES = 12;

	private final CurrentDirectory directory;

	private final ContentShelf shelf;

	private final Proposals proposals;

	private final Shown shown;

	private final Links links;

	private final DeskViews views;

	private final Desk desk;

	private final Vocabulary vocabulary;

	private final Clock clock;

	QueueController(CurrentDirectory directory, ContentShelf shelf, Proposals proposals, Shown shown, Links links,
			DeskViews views, Desk desk, Vocabulary vocabulary, Clock clock) {
		this.directory = directory;
		this.shelf = shelf;
		this.proposals = proposals;
		this.shown = shown;
		this.links = links;
		this.views = views;
		this.desk = desk;
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	/** Why somebody was led here stands in the address, as a name without a value. */
	@GetMapping("/admin/login")
	ModelAndView login(@RequestParam Map<String, String> asked) {
		return new ModelAndView("admin/login", "said", asked.keySet());
	}

	@GetMapping("/admin")
	String queue(@ModelAttribute("filter") Queue.Filter filter, @RequestParam(defaultValue = "false") boolean whole,
			Locale locale, Model model) {
		List<Proposal> open = this.proposals.open();
		Queue queue = Queue.of(this.directory.get(), signs(open), LocalDate.now(this.clock));
		List<Queue.Page> pages = queue.pages(filter, this.vocabulary.in(locale));
		model.addAttribute("queue", queue)
			.addAttribute("pages", whole ? pages : pages.stream().limit(PAGES).toList())
			.addAttribute("hits", pages.stream().mapToInt((page) -> page.looks().size()).sum())
			.addAttribute("left", whole ? 0 : Math.max(0, pages.size() - PAGES))
			.addAttribute("proposals", filter.isNarrow() ? List.of() : this.views.proposals(open, locale))
			.addAttribute("lately", this.views.lately(locale))
			.addAttribute("operators", this.directory.get().operators());
		return "admin/queue";
	}

	private Look.Signs signs(List<Proposal> open) {
		Set<EntryName> differing = this.shelf.all(EntryKind.CONTACT)
			.stream()
			.filter(Entry::differs)
			.map(Entry::name)
			.collect(Collectors.toSet());
		return new Look.Signs(this.shown.lately(), open.stream().map(Proposal::entry).collect(Collectors.toSet()),
				differing, this.links.dead());
	}

	@PostMapping("/admin/check")
	String check(@RequestParam(required = false) List<String> one, @RequestParam(defaultValue = "") List<String> seen,
			@RequestParam(defaultValue = "page") String how, @RequestParam(defaultValue = "/admin") String back,
			Principal editor, HttpServletRequest request) {
		List<String> entries = (one != null) ? one : seen;
		requireKeeper(Desk.areForKeepers(entries), request);
		How way = Coded.find(How.values(), how).orElse(How.PAGE);
		return this.desk.check(entries, way, editor).to(back);
	}

	@PostMapping("/admin/undo")
	String undo(@RequestParam String deed, @RequestParam(defaultValue = "/admin") String back, Principal editor,
			HttpServletRequest request) {
		requireKeeper(this.desk.isForKeepers(deed), request);
		return this.desk.undo(deed, editor).to(back);
	}

	private static void requireKeeper(boolean isNeeded, HttpServletRequest request) {
		if (isNeeded && !request.isUserInRole("KEEPER")) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
	}

}
