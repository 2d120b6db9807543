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
import java.util.stream.Stream;

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

	private static final ClassValue<Told> TOLD = new ClassValue<>() {

		@Override
		protected Told computeValue(Class<?> type) {
			if (List.class.isAssignableFrom(type)) {
				return Told.EACH;
			}
			if (isPlain(type) || (type.isRecord() && Arrays.stream(type.getRecordComponents())
				.map(RecordComponent::getType)
				.allMatch(KeptKey::isFlat))) {
				return Told.ITSELF;
			}
			return type.isRecord() ? Told.PARTS : Told.IDENTITY;
		}

	};

	private static boolean isPlain(Class<?> type) {
		return Stream
			.of(CharSequence.class, Number.class, Boolean.class, TemporalAccessor.class, ZoneId.class, Enum.class)
			.anyMatch((plain) -> plain.isAssignableFrom(type));
	}

	private static boolean isFlat(Class<?> type) {
		return type == String.class || type.isPrimitive() || type.isEnum();
	}

	/** How a value is told from another of its class; worked out once for each class. */
	private enum Told {

		/** By its equals. */
		ITSELF,

		/** By its elements. */
		EACH,

		/** By what the record holds. */
		PARTS,

		/** It is one and the same object or another. */
		IDENTITY

	}

	static KeptKey of(String place, Locale locale, Map<String, Object> parameters) {
		List<Object> values = new ArrayList<>(parameters.size());
		parameters.forEach((name, value) -> values.add(told(value, DEEPEST)));
		return new KeptKey(place, locale, values);
	}

	private static Object told(@Nullable Object value, int depth) {
		if (value == null) {
			return new Same(null);
		}
		return switch (TOLD.get(value.getClass())) {
			case ITSELF -> value;
			case EACH -> each((List<?>) value, depth);
			case PARTS -> (depth > 0) ? parts((Record) value, depth - 1) : new Same(value);
			case IDENTITY -> new Same(value);
		};
	}

	private static List<Object> each(List<?> list, int depth) {
		List<Object> all = new ArrayList<>(list.size());
		for (Object element : list) {
			all.add(told(element, depth));
		}
		return all;
	}

	private static List<Object> parts(Record whole, int depth) {
		List<Method> accessors = PARTS.get(whole.getClass());
		List<Object> parts = new ArrayList<>(accessors.size() + 1);
		parts.add(whole.getClass());
		for (Method part : accessors) {
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
