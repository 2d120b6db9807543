package be.simexit.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import be.simexit.answer.Answers;
import be.simexit.answer.RequestAnswer;
import be.simexit.form.FieldReading;
import be.simexit.letter.LetterDesk;
import be.simexit.letter.Sheet;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Recommendation;
import be.simexit.operator.Status;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.text.Language;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/**
 * Writes letters for people who need nothing else.
 */
@Component
class QuickLetters {

	private final LetterDesk desk;

	private final CurrentDirectory directory;

	private final Clock clock;

	QuickLetters(LetterDesk desk, CurrentDirectory directory, Clock clock) {
		this.desk = desk;
		this.directory = directory;
		this.clock = clock;
	}

	/** The operators to choose from; one that is not listed needs the whole way. */
	List<OperatorEntry> operators() {
		return this.directory.get()
			.choosable()
			.stream()
			.filter((entry) -> entry.data().status() != Status.UNLISTED)
			.toList();
	}

	/** Reads a form, and notes beside its fields what is wrong. */
	Optional<Answers> read(BindingResult sent) {
		QuickForm form = (QuickForm) Objects.requireNonNull(sent.getTarget());
		return form.read(new FieldReading(sent, LocalDate.now(this.clock)), operators());
	}

	Optional<Sheet> write(Visit visit) {
		return this.desk.writeAtOnce(visit, language(visit));
	}

	/** Whether a letter posted today may come too late. */
	boolean isSoon(Visit visit) {
		return visit.forecast().isSoon(LocalDate.now(this.clock));
	}

	Recommendation recommend(Visit visit, Sheet sheet) {
		return visit.recommend(Way.LETTER, sheet.letter().language(), LocalDate.now(this.clock));
	}

	private static Language language(Visit visit) {
		return visit.find(RequestAnswer.class).map(RequestAnswer::letterLanguage).orElse(Language.NL);
	}

}
