package be.simexit;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fields of a form, taken from its record, and what people and machines put into
 * them.
 */
public final class FormFields {

	/** What gives a message or is kept as text, never an error. */
	public static final List<String> NONSENSE = List.of("x".repeat(50_000), "a\u0000b\u0007\u001b[31m",
			"😀👨‍👩‍👧‍👦 ㊙️", "‮txt.exe שלום مرحبا", "'; drop table case_file; --",
			"<script>alert(1)</script>\"'><img src=x>", "${7*7} #{8*8} [[9*9]] {operator}", "85.07.30-033.28", "\uD800",
			"%00%0d%0a..\\/..//", "   ", "١٢٣٤", "-1", "0", "99999999999999999999", "31/02/2027", "2027-13-45", "1e309",
			"NaN", "\u00a01\u00a0");

	/** What is far too long, in the shapes that tire parsers. */
	public static final List<String> LONG = Stream
		.of("a@", "1", " ", "a", "1.", "0-", "BE", "\n1", "\u202E", "王", "+", ",", "(((", "\r\n", "\u0315\u0300",
				"\u0300\uff9e", "\u200b", "- ", ". ")
		.map((piece) -> "1" + piece.repeat(100_000 / piece.length()) + " b")
		.toList();

	private FormFields() {
	}

	/**
	 * The names of all fields of a form, those of nested records with their path.
	 */
	public static Stream<String> of(Class<?> form) {
		return of(form, "");
	}

	private static Stream<String> of(Class<?> form, String before) {
		return Arrays.stream(form.getRecordComponents())
			.flatMap((part) -> part.getType().isRecord() ? of(part.getType(), before + part.getName() + ".")
					: Stream.of(before + part.getName()));
	}

}
