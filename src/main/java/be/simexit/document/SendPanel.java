package be.simexit.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.guide.PaperKind;
import be.simexit.identifier.OperatorPhone;
import be.simexit.letter.LetterDesk;
import be.simexit.letter.Papers;
import be.simexit.letter.Script;
import be.simexit.letter.ScriptDesk;
import be.simexit.operator.Channel;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.Way;
import be.simexit.route.Panel;
import be.simexit.route.StageNotOpenException;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows what to do now for the chosen way: the letter, the page, the call or the sheet.
 */
@Component
class SendPanel implements Panel {

	/** So many sentences of a script are enough on the page. */
	private static final int SENTENCES = 4;

	/** Readers of Chinese who are abroad are mostly there. */
	private static final Map<Language, ZoneId> ABROAD = Map.of(Language.ZH, ZoneId.of("Asia/Shanghai"),
			Language.ZH_HANT, ZoneId.of("Asia/Taipei"));

	private final LetterDesk letters;

	private final ScriptDesk scripts;

	private final Papers papers;

	private final Clock clock;

	SendPanel(LetterDesk letters, ScriptDesk scripts, Papers papers, Clock clock) {
		this.letters = letters;
		this.scripts = scripts;
		this.papers = papers;
		this.clock = clock;
	}

	@Override
	public boolean belongsTo(String stage, Visit visit) {
		return "send".equals(stage);
	}

	@Override
	public String template() {
		return "documents/now";
	}

	@Override
	public void fill(Visit visit, Model model) {
		LocalDate today = LocalDate.now(this.clock);
		RequestAnswer request = visit.find(RequestAnswer.class)
			.orElseThrow(() -> new StageNotOpenException(visit.route()));
		Way way = visit.find(ChannelAnswer.class).map(ChannelAnswer::channel).orElse(Way.LETTER);
		model.addAttribute("way", way);
		model.addAttribute("chosen", visit.recommend(way, request.letterLanguage(), today));
		model.addAttribute("details", visit.find(DetailsAnswer.class).orElse(null));
		model.addAttribute("request", request);
		model.addAttribute("ready", this.papers.isReady(PaperKind.CANCELLATION, visit));
		model.addAttribute("missing", this.papers.missing(PaperKind.CANCELLATION, visit));
		model.addAttribute("postBy", visit.forecast().handInBy(today));
		model.addAttribute("zone", visit.isAbroad() ? ABROAD.get(visit.language()) : null);
		model.addAttribute("mailbox", visit.requireOperator().recommendedEmail().orElse(null));
		if (way == Way.PHONE) {
			model.addAttribute("dial", dial(visit, request.letterLanguage(), today));
			Script script = this.scripts.phone(visit, request.letterLanguage());
			model.addAttribute("script", script);
			model.addAttribute("sentences", script.lines().stream().limit(SENTENCES).toList());
		}
		if (way == Way.LETTER) {
			this.letters.write(PaperKind.CANCELLATION, visit, null)
				.ifPresent((sheet) -> model.addAttribute("sheet", sheet));
		}
	}

	/** The number as it is dialled from where the person is. */
	private static @Nullable String dial(Visit visit, Language language, LocalDate today) {
		ContactEntry contact = visit.recommend(Way.PHONE, language, today).contact();
		if (contact == null) {
			return null;
		}
		return (visit.isAbroad() && contact.isFor(Channel.PHONE))
				? OperatorPhone.parse(contact.data().value()).get().fromAbroad() : contact.oneLine();
	}

}
