package be.simexit.document;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.BreakIterator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A line of a letter ends between words, and between Chinese signs.
 */
class LineBreaksTests {

	@ParameterizedTest
	@CsvSource({ "à l’opérateur|2 13", "d’un numéro d’appel|5 12 19", "m’envoyer l'avis|10 16", "BE68 5390|5 9",
			"终止日期|1 2 3 4" })
	void breaksAfterNoApostrophe(String line) {
		String[] parts = line.split("\\|");
		LineBreaks breaks = new LineBreaks();
		breaks.setText(parts[0]);
		List<String> ends = new ArrayList<>();
		for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
			ends.add(String.valueOf(end));
		}
		assertThat(ends).containsExactly(parts[1].split(" "));
	}

}
