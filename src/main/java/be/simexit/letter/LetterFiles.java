package be.simexit.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import be.simexit.guide.PaperKind;
import be.simexit.guide.Situation;
import be.simexit.text.ContentSettings;
import be.simexit.text.DataFile;
import be.simexit.text.Faults;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The data files of letters, read and checked at the start.
 */
@Component
public class LetterFiles {

	private static final String COMMON = "common.yaml";

	private final Map<String, LetterSeed> letters = new TreeMap<>();

	LetterFiles(ContentSettings settings, Faults faults) {
		try {
			Resource[] resources = new PathMatchingResourcePatternResolver()
				.getResources(settings.location() + "letters/*.yaml");
			Map<String, LetterSeed.Paragraph> shared = shared(settings, faults);
			for (Resource resource : resources) {
				DataFile file = new DataFile(resource, faults);
				if (!file.name().equals(COMMON)) {
					read(file, shared)
						.ifPresent((letter) -> this.letters.put(file.name().replace(".yaml", ""), letter));
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All letters by the names of their files. */
	Map<String, LetterSeed> letters() {
		return this.letters;
	}

	/** The letter of a kind that is for a case. */
	Optional<LetterSeed> find(PaperKind kind, Situation situation) {
		return this.letters.values()
			.stream()
			.filter((letter) -> letter.kind() == kind && letter.conditions().hold(situation))
			.findFirst();
	}

	private static Map<String, LetterSeed.Paragraph> shared(ContentSettings settings, Faults faults) {
		DataFile file = new DataFile(
				new PathMatchingResourcePatternResolver().getResource(settings.location() + "letters/" + COMMON),
				faults);
		List<LetterSeed.Paragraph> paragraphs = file.read(new TypeReference<List<LetterSeed.Paragraph>>() {
		}).orElse(List.of());
		paragraphs.forEach((paragraph) -> checkParagraph(file, paragraph, List.of()));
		return paragraphs.stream().collect(Collectors.toMap(LetterSeed.Paragraph::code, Function.identity()));
	}

	private static Optional<LetterSeed> read(DataFile file, Map<String, LetterSeed.Paragraph> shared) {
		Optional<LetterSeed> read = file.read(new TypeReference<LetterSeed>() {
		}).map((letter) -> letter.with(shared));
		read.ifPresent((letter) -> check(file, letter));
		return read;
	}

	private static void check(DataFile file, LetterSeed letter) {
		checkText(file, "the letter itself", letter.title(), letter.needs());
		Set<String> codes = new HashSet<>();
		for (LetterSeed.Paragraph paragraph : letter.paragraphs()) {
			file.check(codes.add(paragraph.code()), "paragraph " + paragraph.code(), "the code stands twice");
			checkParagraph(file, paragraph, letter.needs());
		}
	}

	private static void checkParagraph(DataFile file, LetterSeed.Paragraph paragraph, List<LetterFact> known) {
		String entry = "paragraph " + paragraph.code();
		Set<LetterFact> all = new HashSet<>(known);
		all.addAll(paragraph.allNeeds());
		checkText(file, entry, paragraph.text(), List.copyOf(all));
	}

	/**
	 * Notes a fault for a text that is not complete, or whose placeholders differ between
	 * languages.
	 */
	static void checkText(DataFile file, String entry, @Nullable LocalizedText text, List<LetterFact> known) {
		if (text == null) {
			file.broken(entry, "has no text, and no shared paragraph has this code");
			return;
		}
		file.checkText(text, entry, known.stream().map(LetterFact::code).toArray(String[]::new));
		List<String> missing = text.missing(new ArrayList<>(Language.ofLetters()));
		file.check(missing.isEmpty(), entry, "the text is missing in " + String.join(", ", missing));
		for (Language language : text.byLanguage().keySet()) {
			LocalizedText alone = LocalizedText.ofCodes(Map.of(language.code(), text.in(language)));
			file.check(alone.placeholders().equals(text.placeholders()), entry,
					"the placeholders in '" + language.code() + "' differ from the other languages");
		}
	}

}
