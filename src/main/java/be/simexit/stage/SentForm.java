package be.simexit.stage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.form.Problem;
import be.simexit.form.TypedText;
import be.simexit.guide.PaperKind;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in, as typed: one more entry of the record, or one that is taken out.
 */
public record SentForm(@TypedText(max = 20) @Nullable String sentOn, @Nullable String sentBy,
		@TypedText @Nullable String sentWith, @TypedText @Nullable String sentReference,
		@TypedText(refusesNationalNumber = false) @Nullable String sentReceipt, @Nullable String sentPaper,
		@Nullable String takeOut) implements StageForm {

	/** More than anybody sends, and few enough to fit into a case. */
	private static final int MOST = 30;

	static SentForm of(Visit visit, Map<String, String> chosen) {
		boolean complains = visit.route().isAboutTrouble();
		PaperKind request = complains ? PaperKind.COMPLAINT : PaperKind.CANCELLATION;
		PaperKind paper = PaperKind.of(chosen.getOrDefault("paper", "")).orElse(request);
		String by = Coded.find(Way.values(), chosen.get("by"))
			.or(() -> visit.find(ChannelAnswer.class).map(ChannelAnswer::channel))
			.map(Way::code)
			.orElse(complains ? Way.LETTER.code() : null);
		return new SentForm(null, by, null, null, null, paper.code(), null);
	}

	/** The codes of the ways it can have been handed in. */
	public List<String> ways() {
		return Coded.codes(Way.values());
	}

	/** Whether it is the request itself that was sent. */
	public boolean isRequest() {
		return this.sentPaper == null || PaperKind.CANCELLATION.code().equals(this.sentPaper);
	}

	/** What was noted before, in its order. */
	public List<SentAnswer.Entry> noted(Visit visit) {
		return (visit.file().answers().at("sent") instanceof SentAnswer record) ? record.entries() : List.of();
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		if (this.takeOut != null) {
			return without(noted(reading.visit()), this.takeOut);
		}
		if (noted(reading.visit()).size() >= MOST) {
			reading.refuse("sentOn", Problem.TOO_MANY);
			return null;
		}
		reading.text("sentOn", this.sentOn, true);
		LocalDate on = reading.pastDate("sentOn", this.sentOn);
		Way by = reading.choice("sentBy", this.sentBy, Way.values()).orElse(null);
		if (on == null || by == null || reading.hasErrors()) {
			return null;
		}
		SentAnswer.Entry entry = new SentAnswer.Entry(reading.visit().requireOperator().code(), on, by,
				reading.text("sentWith", this.sentWith), reading.text("sentReference", this.sentReference),
				reading.text("sentReceipt", this.sentReceipt),
				Coded.find(PaperKind.values(), this.sentPaper).orElse(PaperKind.CANCELLATION),
				reading.visit().find(RequestAnswer.class).map(RequestAnswer::endDate).orElse(null));
		return new SentAnswer(noted(reading.visit())).and(entry);
	}

	/** Of entries that look alike only one goes. */
	private static SentAnswer without(List<SentAnswer.Entry> noted, String key) {
		List<SentAnswer.Entry> kept = new ArrayList<>(noted);
		noted.stream().filter((entry) -> entry.key().equals(key)).findFirst().ifPresent(kept::remove);
		return new SentAnswer(kept);
	}

}
