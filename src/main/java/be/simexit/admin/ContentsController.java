package be.simexit.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import be.simexit.content.ContentShelf;
import be.simexit.content.Entry;
import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.text.Vocabulary;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Lists everything that editors look after, what was removed, and the history.
 */
@Controller
class ContentsController {

	private static final int A_PAGE_OF_HISTORY = 50;

	private final ContentShelf shelf;

	private final DeskViews views;

	private final Vocabulary vocabulary;

	ContentsController(ContentShelf shelf, DeskViews views, Vocabulary vocabulary) {
		this.shelf = shelf;
		this.views = views;
		this.vocabulary = vocabulary;
	}

	/**
	 * An entry in a list.
	 *
	 * @param entry the entry
	 * @param title it in words
	 * @param contacts how many contacts it has, 0 for what is no operator
	 */
	record Item(Entry<?> entry, String title, long contacts) {
	}

	@GetMapping("/admin/operators")
	String operators(Locale locale, Model model) {
		model.addAttribute("operators", items(EntryKind.OPERATOR, locale));
		return "admin/operators";
	}

	@GetMapping("/admin/operators/{code}")
	String operator(@PathVariable String code, Locale locale, Model model) {
		Entry<?> operator = this.shelf.find(new EntryName(EntryKind.OPERATOR, null, code))
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
		model.addAttribute("operator", item(operator, locale, List.of()))
			.addAttribute("contacts", of(code, EntryKind.CONTACT, locale))
			.addAttribute("facts", of(code, EntryKind.FACT, locale));
		return "admin/operator";
	}

	@GetMapping("/admin/guide")
	String guide(Locale locale, Model model) {
		model.addAttribute("stages", items(EntryKind.STAGE, locale))
			.addAttribute("tasks", items(EntryKind.TASK, locale))
			.addAttribute("rules", items(EntryKind.RULE, locale));
		return "admin/guide";
	}

	@GetMapping("/admin/history")
	String history(@RequestParam(defaultValue = "0") long before, Locale locale, Model model) {
		List<ChangeView> history = this.views.history((before > 0) ? before : Long.MAX_VALUE, A_PAGE_OF_HISTORY,
				locale);
		model.addAttribute("history", history)
			.addAttribute("older", (history.size() < A_PAGE_OF_HISTORY) ? null : history.get(history.size() - 1).id());
		return "admin/history";
	}

	@GetMapping("/admin/removed")
	String removed(Locale locale, Model model) {
		model.addAttribute("removed",
				Stream.of(EntryKind.values())
					.flatMap((kind) -> items(kind, locale).stream())
					.filter((item) -> item.entry().isRemoved())
					.toList());
		return "admin/removed";
	}

	private List<Item> of(String operator, EntryKind kind, Locale locale) {
		return items(kind, locale).stream().filter((item) -> operator.equals(item.entry().name().owner())).toList();
	}

	private List<Item> items(EntryKind kind, Locale locale) {
		List<? extends Entry<?>> contacts = (kind == EntryKind.OPERATOR) ? this.shelf.all(EntryKind.CONTACT)
				: List.of();
		return this.shelf.all(kind).stream().map((entry) -> item(entry, locale, contacts)).toList();
	}

	private Item item(Entry<?> entry, Locale locale, List<? extends Entry<?>> contacts) {
		return new Item(entry, title(entry, locale),
				contacts.stream()
					.filter((contact) -> entry.name().code().equals(contact.name().owner()) && !contact.isRemoved())
					.count());
	}

	private String title(Entry<?> entry, Locale locale) {
		return this.views.title(entry.name(), entry.leaves(), this.vocabulary.in(locale));
	}

}
