package be.simexit.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import org.jspecify.annotations.Nullable;

/**
 * Two versions of a text side by side, with the words that changed marked.
 *
 * @param before the pieces of the first version
 * @param after the pieces of the second one
 */
record TextDiff(List<Piece> before, List<Piece> after) {

	/** Between words, and around every Chinese sign. */
	private static final String BORDERS = "(?<=\\s)|(?=\\s)|(?<=\\p{IsHan})|(?=\\p{IsHan})";

	/**
	 * A piece of a text.
	 *
	 * @param text the text
	 * @param changed whether only this version has it
	 */
	record Piece(String text, boolean changed) {
	}

	static TextDiff of(@Nullable String before, @Nullable String after) {
		List<String> old = words(before);
		List<String> now = words(after);
		List<AbstractDelta<String>> deltas = DiffUtils.diff(old, now, true).getDeltas();
		return new TextDiff(
				deltas.stream()
					.map((delta) -> piece(delta, delta.getSource().getLines()))
					.filter(TextDiff::isText)
					.toList(),
				deltas.stream()
					.map((delta) -> piece(delta, delta.getTarget().getLines()))
					.filter(TextDiff::isText)
					.toList());
	}

	private static Piece piece(AbstractDelta<String> delta, List<String> words) {
		return new Piece(String.join("", words), delta.getType() != DeltaType.EQUAL);
	}

	private static boolean isText(Piece piece) {
		return !piece.text().isEmpty();
	}

	private static List<String> words(@Nullable String text) {
		String said = Objects.requireNonNullElse(text, "");
		return said.isEmpty() ? List.of() : new ArrayList<>(List.of(said.split(BORDERS)));
	}

}
