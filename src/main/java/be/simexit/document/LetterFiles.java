package be.simexit.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import be.simexit.text.ContentSettings;
import be.simexit.text.DataFile;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import tools.jackson.core.type.TypeReference;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * The data file of letters, read and checked at the start.
 */
@Component
class LetterFiles {

	/** What a letter can be filled with; see {@link LetterFacts}. */
	private static final Set<String> KNOWN = Set.of("mobile", "endDate", "holder", "identifiers", "iban", "noIban",
			"email");

	private final List<LetterSeed> letters;

	LetterFiles(ContentSettings settings, ResourceLoader loader) {
		DataFile file = new DataFile(loader.getResource(settings.location() + "letters.yaml"));
		this.letters = file.read(new TypeReference<List<LetterSeed>>() {
		});
		this.letters.forEach((letter) -> check(file, letter));
	}

	Optional<LetterSeed> find(String code) {
		return this.letters.stream().filter((letter) -> letter.code().equals(code)).findFirst();
	}

	private static void check(DataFile file, LetterSeed letter) {
		checkText(file, "letter " + letter.code(), letter.title(), List.of());
		Set<String> codes = new HashSet<>();
		for (LetterSeed.Paragraph paragraph : letter.paragraphs()) {
			String entry = "letter " + letter.code() + ", paragraph " + paragraph.code();
			file.check(codes.add(paragraph.code()), entry, "the code stands twice");
			file.check(KNOWN.containsAll(paragraph.allNeeds()), entry, "needs something no letter knows");
			checkText(file, entry, paragraph.text(), paragraph.allNeeds());
		}
	}

	private static void checkText(DataFile file, String entry, LocalizedText text, List<String> placeholders) {
		file.checkText(text, entry, placeholders.toArray(String[]::new));
		List<Language> languages = new ArrayList<>(Language.ofLetters());
		List<String> missing = text.missing(languages);
		file.check(missing.isEmpty(), entry, "the text is missing in " + String.join(", ", missing));
		for (Language language : text.byLanguage().keySet()) {
			LocalizedText alone = LocalizedText.ofCodes(Map.of(language.code(), text.in(language)));
			file.check(alone.placeholders().equals(text.placeholders()), entry,
					"the placeholders in '" + language.code() + "' differ from the other languages");
		}
	}

}
