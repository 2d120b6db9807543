package be.simexit.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Brings rows in line with a data file.
 */
public final class ContentRows {

	private ContentRows() {
	}

	/**
	 * Notes in each row what the file says now.
	 * @param <T> the shape
	 * @param <E> the kind of row
	 * @param rows all rows; new ones are added
	 * @param said the entries of the file in order
	 * @param create makes the row of a new entry
	 * @return the rows of which the file says nothing any more and editors never did
	 */
	public static <T extends Content, E extends ContentEntry<T>> List<E> follow(List<E> rows, List<T> said,
			Function<T, E> create) {
		Map<String, E> known = new LinkedHashMap<>();
		rows.forEach((row) -> known.put(row.code(), row));
		int position = 0;
		for (T content : said) {
			E row = known.remove(content.code());
			if (row == null) {
				row = create.apply(content);
				rows.add(row);
			}
			row.follow(position++, content);
		}
		List<E> gone = new ArrayList<>();
		for (E row : known.values()) {
			if (row.isTouched()) {
				row.keepWithoutFile();
			}
			else {
				gone.add(row);
			}
		}
		return gone;
	}

}
