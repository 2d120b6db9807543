package be.simexit.admin;

import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import be.simexit.content.Content;
import be.simexit.content.ContentShelf;
import be.simexit.content.Entry;
import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.EntryState;
import be.simexit.content.Leaves;
import be.simexit.content.Merge;
import be.simexit.feedback.Feedback;
import be.simexit.feedback.Proposal;
import be.simexit.feedback.Proposals;
import be.simexit.form.Problems;
import be.simexit.identifier.OperatorPhone;
import be.simexit.operator.ContactData;
import be.simexit.operator.ContactEntry;
import be.simexit.text.Vocabulary;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the page of an entry shows.
 */
@Component
class EntryPages {

	static final int LONGEST_REASON = 500;

	private static final Leaves NOTHING = new Leaves(Map.of());

	private final ContentShelf shelf;

	private final DeskViews views;

	private final Proposals proposals;

	private final Vocabulary vocabulary;

	private final Clock clock;

	EntryPages(ContentShelf shelf, DeskViews views, Proposals proposals, Vocabulary vocabulary, Clock clock) {
		this.shelf = shelf;
		this.views = views;
		this.proposals = proposals;
		this.vocabulary = vocabulary;
		this.clock = clock;
	}

	/**
	 * The entry that an address names.
	 * @throws ResponseStatusException if there is none such, 404
	 */
	EntryName name(Map<String, String> path) {
		EntryKind kind = EntryKind.ofPlural(String.valueOf(path.get("kind"))).orElseThrow(EntryPages::notFound);
		String owner = path.get("owner");
		if (kind.isOfOperator() != (owner != null)) {
			throw notFound();
		}
		EntryName name = new EntryName(kind, owner, String.valueOf(path.get("code")));
		boolean isNew = Desk.NEW.equals(name.code()) && owner != null
				&& this.shelf.find(new EntryName(EntryKind.OPERATOR, null, owner)).isPresent();
		if (!isNew && this.shelf.find(name).isEmpty()) {
			throw notFound();
		}
		return name;
	}

	/** The entry that an address names, which is there already. */
	EntryName existing(Map<String, String> path) {
		EntryName name = name(path);
		if (Desk.NEW.equals(name.code())) {
			throw notFound();
		}
		return name;
	}

	/** What an entry says now, nothing for a new one. */
	Leaves stands(EntryName name) {
		return this.shelf.find(name).map(Entry::leaves).orElse(NOTHING);
	}

	/** The sources of an operator, so that a typed one keeps its code. */
	SourceCodes codes(EntryName name) {
		String operator = name.operator();
		return (operator != null) ? SourceCodes.of(operator, this.shelf) : new SourceCodes();
	}

	/** What is wanted, with the fields in which the other editor's word is taken. */
	Leaves taking(Leaves wants, @Nullable List<String> theirs, EntryForm form) {
		return (theirs != null) ? wants.with(new HashSet<>(theirs), form.saw()) : wants;
	}

	/** Another contact of the operator with the same value, null if there is none. */
	@Nullable String doubled(EntryName name, Leaves wants) {
		if (name.kind() != EntryKind.CONTACT) {
			return null;
		}
		return this.shelf.all(EntryKind.CONTACT)
			.stream()
			.filter((other) -> Objects.equals(other.name().owner(), name.owner()) && !other.isRemoved())
			.filter((other) -> !other.name().equals(name) && dialled(other.leaves()).equals(dialled(wants)))
			.map((other) -> other.name().code())
			.findFirst()
			.orElse(null);
	}

	/** A number however it is written; anything else as it is. */
	private static String dialled(Leaves said) {
		String value = said.at("value").map(JsonNode::asString).orElse("");
		OperatorPhone phone = value.matches("[+0-9 ./()-]{3,30}") ? OperatorPhone.parse(value).value() : null;
		return (phone != null) ? phone.dial() : value;
	}

	/** The page of an entry with its form. */
	ModelAndView show(EntryName name, EntryForm form, Problems problems, Locale locale) {
		Entry<?> entry = this.shelf.find(name).orElse(null);
		Leaves said = (entry != null) ? entry.leaves() : NOTHING;
		Content inFile = (entry != null) ? entry.inFile() : null;
		ModelAndView page = new ModelAndView("admin/entry");
		page.addObject("name", name)
			.addObject("entry", entry)
			.addObject("called", this.views.title(name, said, this.vocabulary.in(locale)))
			.addObject("form", form)
			.addObject("problems", problems)
			.addObject("speaking", name.path())
			.addObject("list", list(name))
			.addObject("history", this.views.history(name, locale));
		if (entry != null && entry.differs() && inFile != null) {
			page.addObject("inFile",
					Said.of(name.kind(), said, this.vocabulary.in(locale)).differences(said, Leaves.of(inFile)));
		}
		return page;
	}

	/** The page of an entry with how visitors would see it. */
	ModelAndView preview(EntryName name, EntryForm form, Leaves wants, Locale locale) {
		ModelAndView page = show(name, form, Problems.NONE, locale).addObject("today", LocalDate.now(this.clock))
			.addObject("wants", wants);
		Content content = this.shelf.content(name.kind(), wants.coded(name.code()));
		return (content instanceof ContactData contact)
				? page.addObject("contact",
						ContactEntry.of(String.valueOf(name.owner()), contact, EntryState.UNTOUCHED, Feedback.NONE))
				: page.addObject("texts", Said.of(name.kind(), wants, this.vocabulary.in(locale)).texts(wants));
	}

	/** The form again, with what somebody else changed meanwhile beside it. */
	ModelAndView clash(EntryName name, EntryForm form, Leaves wants, Set<String> clashes) {
		Leaves stands = stands(name);
		Map<String, String> typed = new HashMap<>(EntryForm.of(name.kind(), stands).typed());
		Set<String> mine = new Merge(form.saw(), wants).mine();
		form.typed().forEach((input, value) -> {
			if (mine.contains(input) || mine.contains(input.replaceFirst("\\.(name|url)$", ""))) {
				typed.put(input, value);
			}
		});
		Locale locale = LocaleContextHolder.getLocale();
		EntryForm again = new EntryForm(form.fields(), stands, typed);
		Said said = Said.of(name.kind(), stands, this.vocabulary.in(locale));
		return show(name, again, Problems.NONE, locale).addObject("clashes",
				clashes.stream().map((path) -> said.pair(path, wants, stands)).toList());
	}

	/** The list that an entry stands in. */
	String list(EntryName name) {
		String operator = name.operator();
		return (operator != null) ? "/admin/operators/" + operator : "/admin/guide";
	}

	/** A proposal that was changed before it was published is decided by that. */
	void decide(@Nullable String proposal, Principal editor) {
		if (proposal != null && proposal.matches("[0-9]{1,18}")) {
			this.proposals.decide(Long.parseLong(proposal), Proposal.State.ACCEPTED, editor.getName(),
					LocalDate.now(this.clock));
		}
	}

	private static ResponseStatusException notFound() {
		return new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

}
