package be.simexit.markup;

import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What kept markup depends on.
 *
 * @param place the template and the expression in it
 * @param locale the language
 * @param values the values of the parameters, in the order of their names
 */
record KeptKey(String place, Locale locale, List<Object> values) {

	static KeptKey of(String place, Locale locale, Map<String, Object> parameters) {
		List<Object> values = new ArrayList<>();
		new TreeMap<>(parameters).forEach((name, value) -> {
			values.add(name);
			values.add(told(value));
		});
		return new KeptKey(place, locale, values);
	}

	private static Object told(@Nullable Object value) {
		if (value instanceof List<?> list) {
			return list.stream().map(KeptKey::told).toList();
		}
		if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean
				|| value instanceof TemporalAccessor) {
			return value;
		}
		return new Same(value);
	}

	/** One and the same object; its contents are not looked at. */
	private record Same(@Nullable Object object) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Same same && same.object == this.object;
		}

		@Override
		public int hashCode() {
			return System.identityHashCode(this.object);
		}

	}

}
