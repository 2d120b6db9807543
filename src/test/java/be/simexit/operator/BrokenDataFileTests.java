package be.simexit.operator;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.text.BrokenDataFileException;
import be.simexit.text.ContentSettings;
import be.simexit.text.Faults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A broken data file is refused with its name, the entry and the rule, and stops the
 * start.
 */
class BrokenDataFileTests {

	@TempDir
	private Path folder;

	private Path data;

	@BeforeEach
	void copyData() {
		this.data = Server.copyOfData(this.folder.resolve("data"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"letterLanguages: [nl, fr]|letterLanguages: [nl, xx]|letterLanguages[1]|xx",
			"en: \"free\"|xx: \"free\"|cost|unknown language 'xx'",
			"code: phone-own|code: phone-belgium|contact phone-belgium|the code stands twice",
			"value: \"02 745 95 00\"|value: \"02 745 95 0\"|contact phone-belgium|a telephone number is a short number of 3 to 5 digits or a valid number",
			"grade: official-current|grade: official|grade|official", "channel: phone|chanel: phone|contacts[|channel",
			"shopSearch: Orange|shopSerch: Orange|shopSerch|Unrecognized property \"shopSerch\"",
			"shopSearch: Orange|successor: nobody|operator orange|the successor 'nobody' is not a current operator",
			"issuerCodes: [\"893202\"]|issuerCodes: [\"12\"]|operator orange|an issuer code is 8932 and two digits",
			"shopSearch: Orange|status: gone|status|gone",
			"0456.810.810|0456.810.811|operator orange|the enterprise number is not valid" })
	void namesFileEntryAndRule(String old, String broken, String entry, String rule) {
		Server.replace(this.data.resolve("operators/orange.yaml"), old.strip(), broken.strip());

		assertThatExceptionOfType(BrokenDataFileException.class).isThrownBy(this::read)
			.withMessageContaining("orange.yaml")
			.withMessageContaining(entry)
			.withMessageContaining(rule);
	}

	@Test
	void refusesAContactWithoutASource() throws Exception {
		Path file = this.data.resolve("operators/orange.yaml");
		String content = Files.readString(file);
		Files.writeString(file, content.replaceFirst("\n    source: [a-z0-9-]+", ""));

		assertThatExceptionOfType(BrokenDataFileException.class).isThrownBy(this::read)
			.withMessageContaining("orange.yaml, contact ")
			.withMessageContaining("a source is missing");
	}

	@Test
	void namesEveryFaultOfEveryFile() {
		Server.replace(this.data.resolve("operators/orange.yaml"), "0456.810.810", "0456.810.811");
		Server.replace(this.data.resolve("operators/orange.yaml"), "\"02 745 95 00\"", "\"02 745 95 0\"");
		Server.replace(this.data.resolve("operators/digi.yaml"), "position: ", "position: x");
		Server.replace(this.data.resolve("stages.yaml"), "part: exit", "part: exile");
		Server.replace(this.data.resolve("letters/refund.yaml"), "kind: refund", "kind: refund\nx: y");

		assertThatException().isThrownBy(() -> Server.start(Databases.fresh("h2"), this.data))
			.isInstanceOf(BrokenDataFileException.class)
			.withMessageContaining("orange.yaml, operator orange")
			.withMessageContaining("orange.yaml, contact phone-belgium")
			.withMessageContaining("digi.yaml, position")
			.withMessageContaining("stages.yaml, [")
			.withMessageContaining("refund.yaml, ");
	}

	@Test
	void refusesATextThatIsMissingInAnOfferedLanguage() throws Exception {
		Path file = this.data.resolve("operators/orange.yaml");
		String content = Files.readString(file);
		Files.writeString(file, content.replaceFirst("(?s)unknown:\\s+en: .*", "unknown: {en: hours}\n"));

		assertThatExceptionOfType(BrokenDataFileException.class).isThrownBy(this::read)
			.withMessageContaining("operator orange: the text is missing in zh");
	}

	@ParameterizedTest
	@CsvSource({ "h2", "postgres" })
	void stopsTheStartAndLeavesTheDatabaseAsItWas(String kind) {
		String database = Databases.fresh(kind);
		Directory before;
		try (Server server = Server.start(database, this.data)) {
			before = server.get(CurrentDirectory.class).get();
		}
		Server.replace(this.data.resolve("operators/digi.yaml"), "brand: DIGI", "brand: DIGI changed");
		Server.replace(this.data.resolve("operators/orange.yaml"), "\"02 745 95 00\"", "\"02 745 95 0\"");

		assertThatException().isThrownBy(() -> Server.start(database, this.data))
			.isInstanceOf(BrokenDataFileException.class);

		Server.replace(this.data.resolve("operators/digi.yaml"), "brand: DIGI changed", "brand: DIGI");
		Server.replace(this.data.resolve("operators/orange.yaml"), "\"02 745 95 0\"", "\"02 745 95 00\"");
		try (Server server = Server.start(database, this.data)) {
			assertThat(server.get(CurrentDirectory.class).get()).isEqualTo(before);
		}
	}

	private void read() {
		Faults faults = new Faults();
		new OperatorFiles(new ContentSettings("file:" + this.data + "/", Duration.ofSeconds(2), null), faults);
		faults.stopIfAny();
	}

}
