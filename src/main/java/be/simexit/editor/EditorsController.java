package be.simexit.editor;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.form.FieldReading;
import be.simexit.form.Problems;
import be.simexit.system.Site;
import be.simexit.text.Coded;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lets keepers invite editors, help them to a new password, and say what each may do.
 */
@Controller
@RequestMapping("/admin/editors")
class EditorsController {

	private static final String PAGE = "redirect:/admin/editors";

	private final Editors editors;

	private final EditorDesk desk;

	private final Site site;

	private final Clock clock;

	EditorsController(Editors editors, EditorDesk desk, Site site, Clock clock) {
		this.site = site;
		this.editors = editors;
		this.desk = desk;
		this.clock = clock;
	}

	@GetMapping
	ModelAndView show(@RequestParam(required = false) @Nullable String refused,
			@RequestParam(required = false) @Nullable String done, Principal keeper) {
		return page(InvitationForm.empty(), Problems.NONE, keeper)
			.addObject("refused", Coded.find(EditorFlaw.values(), refused).orElse(null))
			.addObject("done", done != null);
	}

	/** The link stands in this answer and nowhere else: an address would be kept. */
	@PostMapping("/invite")
	ModelAndView invite(@Valid @ModelAttribute("form") InvitationForm form, BindingResult errors, Principal keeper) {
		FieldReading reading = new FieldReading(errors, LocalDate.now(this.clock));
		InvitationForm.Invitation wanted = form.read(reading).orElse(null);
		Optional<EditorToken> link = (wanted != null) ? this.desk.invite(wanted.name(), wanted.role(), keeper.getName())
				: Optional.empty();
		if (wanted != null && link.isPresent()) {
			return link(wanted.name(), link.get());
		}
		if (wanted != null) {
			reading.refuse("signInName", EditorFlaw.NAME_TAKEN);
		}
		ModelAndView page = page(form, Problems.of(errors.getFieldErrors(), List.of()), keeper);
		page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
		return page;
	}

	@PostMapping("/reset")
	ModelAndView reset(@RequestParam String name, Principal keeper) {
		EditorAccount account = account(name);
		if (account.disabled()) {
			return new ModelAndView(PAGE);
		}
		return link(account.name(), this.desk.reset(account.name(), keeper.getName()));
	}

	@PostMapping("/role")
	String change(@RequestParam String name, @RequestParam String role, Principal keeper) {
		EditorRole wanted = Coded.find(EditorRole.values(), role)
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
		return after(this.desk.change(account(name).name(), wanted, keeper.getName()));
	}

	@PostMapping("/disable")
	String disable(@RequestParam String name, Principal keeper) {
		return after(this.desk.disable(account(name).name(), keeper.getName()));
	}

	@PostMapping("/enable")
	String enable(@RequestParam String name, Principal keeper) {
		this.desk.enable(account(name).name(), keeper.getName());
		return after(Optional.empty());
	}

	private static String after(Optional<EditorFlaw> flaw) {
		return flaw.map((why) -> PAGE + "?refused=" + why.code()).orElse(PAGE + "?done");
	}

	private EditorAccount account(String name) {
		return this.editors.find(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	private ModelAndView page(InvitationForm form, Problems problems, Principal keeper) {
		return new ModelAndView("editors/list").addObject("accounts", this.editors.all())
			.addObject("own", keeper.getName())
			.addObject("form", form)
			.addObject("problems", problems);
	}

	private ModelAndView link(String name, EditorToken link) {
		String address = this.site.link("/admin/welcome/" + link.written());
		return new ModelAndView("editors/link").addObject("name", name).addObject("link", address);
	}

}
