package be.simexit.answer;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One given answer in a list of answers.
 *
 * @param field the code of the field
 * @param value a Coded constant, a LocalDate, a BigDecimal in euro, or a text as typed
 */
public record Item(String field, Object value) {

	/**
	 * Lists the fields that have a value.
	 * @param pairs field codes and values in turn
	 * @return an item for each value that is neither null nor blank
	 */
	static List<Item> list(@Nullable Object... pairs) {
		List<Item> items = new ArrayList<>();
		for (int index = 0; index < pairs.length; index += 2) {
			Object value = pairs[index + 1];
			if (value != null && !value.toString().isBlank()) {
				items.add(new Item(String.valueOf(pairs[index]), value));
			}
		}
		return items;
	}

}
