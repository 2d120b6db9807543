package be.simexit.markup;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.time.ZoneId;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.util.ReflectionUtils;

/**
 * What kept markup depends on.
 *
 * @param place the template and the expression in it
 * @param locale the language
 * @param values the values of the parameters, in the order that the expression always
 * gives them
 */
record KeptKey(String place, Locale locale, List<Object> values) {

	/**
	 * Records are looked into so deep: what a record holds is one and the same object
	 * until content changes.
	 */
	private static final int DEEPEST = 1;

	private static final ClassValue<List<Method>> PARTS = new ClassValue<>() {

		@Override
		protected List<Method> computeValue(Class<?> type) {
			List<Method> parts = new ArrayList<>();
			for (RecordComponent part : type.getRecordComponents()) {
				part.getAccessor().setAccessible(true);
				parts.add(part.getAccessor());
			}
			return parts;
		}

	};

	private static final ClassValue<Boolean> PLAIN = new ClassValue<>() {

		@Override
		protected Boolean computeValue(Class<?> type) {
			return type.isRecord() && Arrays.stream(type.getRecordComponents())
				.map(RecordComponent::getType)
				.allMatch((part) -> part == String.class || part.isPrimitive() || part.isEnum());
		}

	};

	static KeptKey of(String place, Locale locale, Map<String, Object> parameters) {
		List<Object> values = new ArrayList<>(parameters.size());
		parameters.forEach((name, value) -> values.add(told(value, DEEPEST)));
		return new KeptKey(place, locale, values);
	}

	private static Object told(@Nullable Object value, int depth) {
		if (value instanceof List<?> list) {
			List<Object> all = new ArrayList<>(list.size());
			for (Object element : list) {
				all.add(told(element, depth));
			}
			return all;
		}
		if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean
				|| value instanceof TemporalAccessor || value instanceof ZoneId || value instanceof Enum
				|| (value instanceof Record plain && PLAIN.get(plain.getClass()))) {
			return value;
		}
		return (value instanceof Record whole && depth > 0) ? parts(whole, depth - 1) : new Same(value);
	}

	private static List<Object> parts(Record whole, int depth) {
		List<Object> parts = new ArrayList<>();
		parts.add(whole.getClass());
		for (Method part : PARTS.get(whole.getClass())) {
			parts.add(told(ReflectionUtils.invokeMethod(part, whole), depth));
		}
		return parts;
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
