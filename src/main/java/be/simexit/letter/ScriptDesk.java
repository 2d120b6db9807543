package be.simexit.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import be.simexit.route.LetterLanguage;
import be.simexit.route.Visit;
import be.simexit.text.ContentSettings;
import be.simexit.text.DataFile;
import be.simexit.text.Faults;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import org.springframework.context.MessageSource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Writes what to say on the telephone and in a shop.
 */
@Component
public class ScriptDesk {

	private final ScriptSeed seed;

	private final MessageSource messages;

	private final Clock clock;

	ScriptDesk(ContentSettings settings, ResourceLoader loader, Faults faults, MessageSource messages, Clock clock) {
		DataFile file = new DataFile(loader.getResource(settings.location() + "script.yaml"), faults);
		this.seed = file.read(new TypeReference<ScriptSeed>() {
		}).orElse(new ScriptSeed(List.of(), List.of(), List.of()));
		this.messages = messages;
		this.clock = clock;
		for (LetterSeed.Paragraph line : all(this.seed)) {
			LetterFiles.checkText(file, line.code(), line.text(), line.allNeeds());
		}
		for (ScriptSeed.Answer answer : this.seed.answers()) {
			LetterFiles.checkText(file, "answer " + answer.code(), answer.they(), List.of());
			LetterFiles.checkText(file, "answer " + answer.code(), answer.you(), List.of());
		}
	}

	private static List<LetterSeed.Paragraph> all(ScriptSeed seed) {
		List<LetterSeed.Paragraph> all = new ArrayList<>(seed.lines());
		all.addAll(seed.shop());
		return all;
	}

	/**
	 * Writes the script for a call.
	 * @param in the language of the call, null for that of the letter
	 */
	public Script phone(Visit visit, @Nullable Language in) {
		Language language = (in != null) ? in : LetterLanguage.of(visit);
		List<Script.Answer> answers = new ArrayList<>();
		for (ScriptSeed.Answer answer : this.seed.answers()) {
			if (answer.conditions().hold(visit.route().situation())) {
				answers.add(new Script.Answer(line(answer.code(), answer.they(), language, visit.language()),
						line(answer.code(), answer.you(), language, visit.language())));
			}
		}
		return new Script(language, visit.language(), lines(this.seed.lines(), visit, language), answers);
	}

	/** Writes the sentences for a shop in one language. */
	public Script shop(Visit visit, Language language) {
		return new Script(language, visit.language(), lines(this.seed.shop(), visit, language), List.of());
	}

	private List<Script.Line> lines(List<LetterSeed.Paragraph> paragraphs, Visit visit, Language language) {
		LetterFacts said = facts(visit, language);
		LetterFacts own = (language == visit.language()) ? said : facts(visit, visit.language());
		List<Script.Line> lines = new ArrayList<>();
		for (LetterSeed.Paragraph line : paragraphs) {
			boolean fits = line.conditions().hold(visit.route().situation()) && said.knows(line.allNeeds());
			if (fits) {
				String text = Letter.fill(line.requireText().in(language), said);
				lines
					.add(new Script.Line(line.code(), text, Letter.fill(line.requireText().in(visit.language()), own)));
			}
		}
		return List.copyOf(lines);
	}

	private static Script.Line line(String code, LocalizedText text, Language language, Language own) {
		return new Script.Line(code, Objects.requireNonNull(text.in(language)), text.in(own));
	}

	private LetterFacts facts(Visit visit, Language language) {
		return LetterFacts.of(visit, language, this.messages, LocalDate.now(this.clock));
	}

}
