package be.simexit.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.FieldError;

/**
 * What is wrong or looks wrong on a page.
 *
 * @param errors the errors in the order of the form, at most one for each field
 * @param warnings the warnings
 */
public record Problems(List<Refused> errors, List<Warning> warnings) {

	/** Nothing is wrong. */
	public static final Problems NONE = new Problems(List.of(), List.of());

	/**
	 * A field that was refused.
	 *
	 * @param field the name of the field
	 * @param code why: the code of a {@link Problem} or of another type of flaw
	 */
	public record Refused(String field, String code) {

		/**
		 * What is wrong with a field. A broken constraint bears the name of its
		 * annotation; its message is the code.
		 * @param error the error of the field
		 * @return the field and the code
		 */
		public static Refused of(FieldError error) {
			String code = error.contains(ConstraintViolation.class) ? error.getDefaultMessage() : error.getCode();
			return new Refused(error.getField(), Objects.requireNonNull(code));
		}

	}

	/**
	 * Takes the first error of each field.
	 * @param errors all errors
	 * @param warnings the warnings
	 * @return what is wrong
	 */
	public static Problems of(List<FieldError> errors, List<Warning> warnings) {
		Map<String, Refused> first = new LinkedHashMap<>();
		errors.forEach((error) -> first.putIfAbsent(error.getField(), Refused.of(error)));
		return new Problems(List.copyOf(first.values()), warnings);
	}

	/**
	 * The same in the order of a page.
	 * @param sent the names of what the page sent, in its order; a field may have parts
	 * (endDate.day). What the page did not send stays behind what it follows here.
	 * @return errors and warnings from the top of the page to its end
	 */
	Problems inOrder(List<String> sent) {
		return new Problems(inOrder(this.errors, Refused::field, sent), inOrder(this.warnings, Warning::field, sent));
	}

	private static <T> List<T> inOrder(List<T> said, Function<T, String> field, List<String> names) {
		SortedMap<Integer, List<T>> places = new TreeMap<>();
		int place = -1;
		for (T one : said) {
			int found = place(field.apply(one), names);
			place = (found >= 0) ? found : place;
			places.computeIfAbsent(place, (it) -> new ArrayList<>()).add(one);
		}
		return places.values().stream().flatMap(List::stream).toList();
	}

	private static int place(String field, List<String> names) {
		return IntStream.range(0, names.size())
			.filter((index) -> names.get(index).equals(field) || names.get(index).startsWith(field + "."))
			.findFirst()
			.orElse(-1);
	}

	/**
	 * The fields that held a National Register number, which nothing keeps.
	 * @param errors all errors
	 * @return the names of the fields
	 */
	public static Set<String> nationalNumbers(List<FieldError> errors) {
		return errors.stream()
			.map(Refused::of)
			.filter((refused) -> Problem.NATIONAL_NUMBER.code().equals(refused.code()))
			.map(Refused::field)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * The error at a field.
	 * @param field the name of the field
	 * @return its code, null if there is none
	 */
	public @Nullable String error(String field) {
		return this.errors.stream()
			.filter((error) -> error.field().equals(field))
			.map(Refused::code)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The warning at a field.
	 * @param field the name of the field
	 * @return the warning, null if there is none
	 */
	public @Nullable Warning warning(String field) {
		return this.warnings.stream().filter((warning) -> warning.field().equals(field)).findFirst().orElse(null);
	}

	/**
	 * Whether any of some fields is wrong.
	 * @param beginnings how their names begin
	 * @return true if one is
	 */
	public boolean isWrong(String... beginnings) {
		return Stream.of(beginnings)
			.anyMatch((beginning) -> this.errors.stream().anyMatch((error) -> error.field().startsWith(beginning)));
	}

	public boolean isEmpty() {
		return this.errors.isEmpty() && this.warnings.isEmpty();
	}

}
