package be.simexit.admin;

import java.io.IOException;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import be.simexit.content.ContentShelf;
import be.simexit.content.Deed;
import be.simexit.content.EntryName;
import be.simexit.content.How;
import be.simexit.content.Leaves;
import be.simexit.content.Merge;
import be.simexit.form.Problems;
import be.simexit.form.TypedLine;
import be.simexit.text.Coded;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * One entry on the desk: its form, what the data file says of it, its history.
 */
@Controller
@RequestMapping("/admin/{kind:contacts|facts|brands|stages|tasks|rules}")
class EntryController {

	private final EntryPages pages;

	private final ContentShelf shelf;

	private final Desk desk;

	private final Clock clock;

	EntryController(EntryPages pages, ContentShelf shelf, Desk desk, Clock clock) {
		this.pages = pages;
		this.shelf = shelf;
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping({ "/{code}", "/{owner}/{code}" })
	ModelAndView show(@PathVariable Map<String, String> path, Locale locale) {
		EntryName name = this.pages.name(path);
		return this.pages.show(name, EntryForm.of(name.kind(), this.pages.stands(name)), Problems.NONE, locale);
	}

	@PostMapping({ "/{code}", "/{owner}/{code}" })
	ModelAndView save(@PathVariable Map<String, String> path, @RequestParam MultiValueMap<String, String> sent,
			Locale locale, Principal editor) {
		EntryName name = this.pages.name(path);
		EntryForm form = EntryForm.sent(name.kind(), sent);
		if (sent.containsKey("speak")) {
			return this.pages.show(name, form, Problems.NONE, locale);
		}
		Leaves wants = this.pages.taking(form.wants(this.pages.codes(name)), sent.get("theirs"), form);
		Problems problems = new EntryReading(name.kind(), form, LocalDate.now(this.clock)).problems(this.shelf, wants);
		if (!problems.isEmpty()) {
			return status(this.pages.show(name, form, problems, locale), HttpStatus.UNPROCESSABLE_CONTENT);
		}
		boolean isOther = !form.saw().at("value").equals(wants.at("value"));
		String doubled = isOther ? this.pages.doubled(name, wants) : null;
		boolean warns = doubled != null && !doubled.equals(sent.getFirst("sure"));
		if (sent.containsKey("preview") || warns) {
			return this.pages.preview(name, form, wants, locale).addObject("doubled", warns ? doubled : null);
		}
		return save(name, form, wants, sent, editor);
	}

	private ModelAndView save(EntryName name, EntryForm form, Leaves wants, MultiValueMap<String, String> sent,
			Principal editor) {
		How how = Coded.find(How.values(), sent.getFirst("how")).orElse(null);
		Deed deed = this.desk.deed(editor, reason(sent.getFirst("reason")));
		Merge merge = new Merge(form.saw(), wants);
		Outcome outcome = Desk.NEW.equals(name.code()) ? this.desk.add(name, wants, how, deed)
				: sent.containsKey("restore") ? this.desk.changeAndRestore(name, merge, how, deed)
						: this.desk.change(name, merge, how, deed);
		if (outcome.isClash()) {
			return status(this.pages.clash(name, form, wants, outcome.clashes()), HttpStatus.CONFLICT);
		}
		this.pages.decide(sent.getFirst("proposal"), editor);
		return new ModelAndView(outcome.to(String.valueOf(sent.getFirst("back"))));
	}

	@PostMapping({ "/{code}/remove", "/{owner}/{code}/remove" })
	String remove(@PathVariable Map<String, String> path, @RequestParam long seen,
			@RequestParam(required = false) @Nullable String reason, Principal editor) {
		EntryName name = this.pages.existing(path);
		return this.desk.remove(name, seen, reason(reason), editor).to(this.pages.list(name));
	}

	@PostMapping({ "/{code}/restore", "/{owner}/{code}/restore" })
	String restore(@PathVariable Map<String, String> path, Principal editor) {
		EntryName name = this.pages.existing(path);
		return this.desk.restore(name, editor).to(name.path());
	}

	@PostMapping({ "/{code}/take-file", "/{owner}/{code}/take-file" })
	String takeFile(@PathVariable Map<String, String> path, @RequestParam long seen, Principal editor) {
		EntryName name = this.pages.existing(path);
		return this.desk.takeFile(name, seen, editor).to(name.path());
	}

	/** What the editor saw was not sent as we gave it: this is no form of ours. */
	@ExceptionHandler(IllegalArgumentException.class)
	void strange(HttpServletResponse response) throws IOException {
		response.sendError(HttpStatus.BAD_REQUEST.value());
	}

	/** Why, as far as the history has room for it. */
	private static @Nullable String reason(@Nullable String typed) {
		String reason = TypedLine.of(typed);
		return (reason != null) ? reason.substring(0, Math.min(reason.length(), EntryPages.LONGEST_REASON)) : null;
	}

	private static ModelAndView status(ModelAndView page, HttpStatus status) {
		page.setStatus(status);
		return page;
	}

}
