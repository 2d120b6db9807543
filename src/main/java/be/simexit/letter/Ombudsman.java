package be.simexit.letter;

import java.util.List;
import java.util.Map;

import be.simexit.text.ContentSettings;
import be.simexit.text.DataFile;
import be.simexit.text.Faults;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import tools.jackson.core.type.TypeReference;

import org.springframework.core.io.ResourceLoader;
import org.springframework.stereotype.Component;

/**
 * Where complaints go after the operator.
 */
@Component
public class Ombudsman {

	private final Seed seed;

	Ombudsman(ContentSettings settings, ResourceLoader loader, Faults faults) {
		DataFile file = new DataFile(loader.getResource(settings.location() + "ombudsman.yaml"), faults);
		this.seed = file.read(new TypeReference<Seed>() {
		}).orElse(Seed.NONE);
		for (LocalizedText text : List.of(this.seed.name(), this.seed.street(), this.seed.town(), this.seed.email())) {
			LetterFiles.checkText(file, "the file itself", text, List.of());
		}
	}

	/** The lines of the address in a language. */
	List<String> lines(Language language) {
		return List.of(this.seed.name().in(language), this.seed.street().in(language), this.seed.town().in(language));
	}

	String email(Language language) {
		return this.seed.email().in(language);
	}

	/** The data file. */
	record Seed(LocalizedText name, LocalizedText street, LocalizedText town, LocalizedText email) {

		private static final LocalizedText NOTHING = new LocalizedText(Map.of());

		/** Stands for a file that cannot be read; the start is stopped. */
		static final Seed NONE = new Seed(NOTHING, NOTHING, NOTHING, NOTHING);

	}

}
