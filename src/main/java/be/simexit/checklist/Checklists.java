package be.simexit.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.guide.CurrentGuide;
import be.simexit.guide.Trait;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Recommendation;
import be.simexit.operator.Way;
import be.simexit.route.LetterLanguage;
import be.simexit.route.Visit;
import be.simexit.settlement.ClockKind;
import be.simexit.settlement.Deadline;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Puts a checklist together: what to tick, the one contact, the next days.
 */
@Component
class Checklists {

	/** So many days fit beside the address. */
	private static final int DAYS = 6;

	private final CurrentGuide guide;

	private final CurrentDirectory directory;

	private final Outlook outlook;

	private final Clock clock;

	Checklists(CurrentGuide guide, CurrentDirectory directory, Outlook outlook, Clock clock) {
		this.guide = guide;
		this.directory = directory;
		this.outlook = outlook;
		this.clock = clock;
	}

	/** What to tick in a case. */
	List<Section> sections(Visit visit, Words words) {
		return Sections.of(visit, words, Blanks.of(visit, words, today()));
	}

	/** The checklist of a case. */
	void fill(Visit visit, Words words, ChecklistController.Wish wish, Model model) {
		model.addAttribute("visit", visit);
		model.addAttribute("who", visit.operatorName());
		model.addAttribute("heading", title(visit, words));
		model.addAttribute("end", visit.find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(null));
		model.addAttribute("sections", sections(visit, words));
		model.addAttribute("chosen", Stream.ofNullable(chosen(visit)).toList());
		model.addAttribute("days", days(visit));
		model.addAttribute("reference", visit.file().secret().reference());
		if (wish.isAll()) {
			this.outlook.fill(visit, model);
		}
	}

	/** A checklist without a case, for one operator if it is known. */
	void blank(String operator, Words words, Model model) {
		OperatorEntry entry = this.directory.get().find(operator).orElse(null);
		String brand = (entry != null) ? entry.brand() : null;
		model.addAttribute("who", brand);
		model.addAttribute("heading", title(brand, words));
		model.addAttribute("sections", Sections.blank(this.guide.get(), words, Blanks.unknown(brand, words)));
		model.addAttribute("days", List.of());
		model.addAttribute("chosen",
				(entry != null) ? Stream.of(Way.values()).map((way) -> chosen(entry, way)).toList() : List.of());
	}

	/** What it is about, with the number once it is known. */
	private static String title(Visit visit, Words words) {
		String number = visit.find(DetailsAnswer.class)
			.filter((details) -> details.mobile() != null)
			.map(DetailsAnswer::shownMobile)
			.orElse(null);
		if (visit.route().keepsNumber()) {
			return words.say("checklist.keep");
		}
		if (visit.route().isAboutTrouble()) {
			return words.say("checklist.trouble");
		}
		return (number != null && visit.route().exit().isEmpty()) ? words.say("checklist.cancel", number)
				: title(visit.operatorName(), words);
	}

	private static String title(@Nullable String brand, Words words) {
		return (brand != null) ? words.say("checklist.titleFor", brand) : words.say("checklist.title");
	}

	private Recommendation chosen(OperatorEntry entry, Way way) {
		Language language = entry.data().usualLanguage();
		return entry.recommend(new Recommendation.Need(way, null, language, false, today()));
	}

	/** The one contact that the pages and the letter use. */
	private @Nullable Recommendation chosen(Visit visit) {
		Way way = Coded.find(Way.values(), visit.route().situation().get(Trait.CHANNEL)).orElse(null);
		if (visit.operator() == null || way == null) {
			return null;
		}
		return visit.recommend(way, LetterLanguage.of(visit), today());
	}

	/** The next days; papers that are kept for years are a line of their own. */
	private List<Deadline> days(Visit visit) {
		return visit.forecast()
			.clocks()
			.stream()
			.filter((day) -> !day.on().isBefore(today()) && day.kind() != ClockKind.PAPERS)
			.limit(DAYS)
			.toList();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
