package be.simexit.admin;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The order in which a data file writes the fields of an entry.
 */
final class FieldOrder {

	private static final List<String> ORDER = List.of("code", "channel", "purpose", "topic", "value", "languages",
			"reach.own", "reach.belgium", "reach.abroad", "cost", "hours", "menu.label", "menu.meaning", "note", "text",
			"source", "also", "date", "grade", "advice");

	private FieldOrder() {
	}

	/**
	 * Sorts paths.
	 * @param paths the paths of fields
	 * @return the same, those that nobody named last
	 */
	static List<String> sorted(Collection<String> paths) {
		return paths.stream()
			.sorted(Comparator.comparingInt(FieldOrder::place).thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	private static int place(String path) {
		for (int place = 0; place < ORDER.size(); place++) {
			String field = ORDER.get(place);
			if (path.equals(field) || path.startsWith(field + ".")) {
				return place;
			}
		}
		return ORDER.size();
	}

}
