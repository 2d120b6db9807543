package be.simexit.admin;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import be.simexit.form.FieldReading;
import be.simexit.form.Problems;
import be.simexit.operator.ContactChangedException;
import be.simexit.operator.ContactData;
import be.simexit.operator.ContactEditing;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.OperatorEntry;
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
 * Lets editors change, add and remove an operator's contacts.
 */
@Controller
@RequestMapping("/admin/operators/{code}/contacts")
class ContactController {

	private static final String NEW = "new";

	private final CurrentDirectory directory;

	private final ContactEditing editing;

	private final Clock clock;

	ContactController(CurrentDirectory directory, ContactEditing editing, Clock clock) {
		this.directory = directory;
		this.editing = editing;
		this.clock = clock;
	}

	@GetMapping("/{contact}")
	ModelAndView show(@PathVariable String code, @PathVariable String contact) {
		OperatorEntry operator = operator(code);
		ContactForm form = NEW.equals(contact) ? ContactForm.empty()
				: find(operator, contact).map(ContactForm::of).orElseThrow(ContactController::notFound);
		return page(operator, contact, form, Problems.NONE, HttpStatus.OK);
	}

	@PostMapping("/{contact}")
	ModelAndView save(@PathVariable String code, @PathVariable String contact, @ModelAttribute("form") ContactForm form,
			BindingResult errors, Principal editor) {
		OperatorEntry operator = operator(code);
		Optional<ContactData> data = form.read(new FieldReading(errors, LocalDate.now(this.clock)));
		if (data.isEmpty()) {
			return page(operator, contact, form, Problems.of(errors.getFieldErrors(), List.of()),
					HttpStatus.UNPROCESSABLE_CONTENT);
		}
		try {
			if (NEW.equals(contact)) {
				this.editing.add(code, data.get(), editor.getName());
			}
			else {
				this.editing.change(code, contact, form.seenVersion(), data.get(), editor.getName());
			}
		}
		catch (ContactChangedException ex) {
			return changed(operator(code), contact, form);
		}
		return new ModelAndView("redirect:/admin/operators/" + code + "?saved");
	}

	@PostMapping("/{contact}/remove")
	ModelAndView remove(@PathVariable String code, @PathVariable String contact, @RequestParam long seen,
			Principal editor) {
		try {
			this.editing.remove(code, contact, seen, editor.getName());
		}
		catch (ContactChangedException ex) {
			return changed(operator(code), contact,
					find(operator(code), contact).map(ContactForm::of).orElseGet(ContactForm::empty));
		}
		return new ModelAndView("redirect:/admin/operators/" + code + "?removed");
	}

	@PostMapping("/{contact}/take-file")
	ModelAndView takeFile(@PathVariable String code, @PathVariable String contact, @RequestParam long seen,
			Principal editor) {
		if (this.editing.inDataFile(code, contact).isEmpty()) {
			throw notFound();
		}
		try {
			this.editing.takeFile(code, contact, seen, editor.getName());
		}
		catch (ContactChangedException ex) {
			return changed(operator(code), contact,
					find(operator(code), contact).map(ContactForm::of).orElseGet(ContactForm::empty));
		}
		return new ModelAndView("redirect:/admin/operators/" + code + "?saved");
	}

	/** Shows what the other editor left beside what this one typed. */
	private ModelAndView changed(OperatorEntry operator, String contact, ContactForm form) {
		ContactEntry stored = find(operator, contact).orElse(null);
		ContactForm again = form.seeing((stored != null) ? stored.version() : -1);
		return page(operator, (stored != null) ? contact : NEW, again, Problems.NONE, HttpStatus.CONFLICT)
			.addObject("changed", true)
			.addObject("theirs", stored);
	}

	private ModelAndView page(OperatorEntry operator, String contact, ContactForm form, Problems problems,
			HttpStatus status) {
		@Nullable ContactData inFile = this.editing.inDataFile(operator.code(), contact).orElse(null);
		ContactEntry stored = find(operator, contact).orElse(null);
		boolean differs = stored != null && inFile != null && !stored.data().equals(inFile);
		ModelAndView page = new ModelAndView("admin/contact");
		page.setStatus(status);
		return page.addObject("operator", operator)
			.addObject("contact", contact)
			.addObject("form", form)
			.addObject("problems", problems)
			.addObject("inFile", differs ? inFile : null);
	}

	private OperatorEntry operator(String code) {
		return this.directory.get().find(code).orElseThrow(ContactController::notFound);
	}

	private static Optional<ContactEntry> find(OperatorEntry operator, String contact) {
		return operator.contacts().stream().filter((entry) -> entry.code().equals(contact)).findFirst();
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
