package be.simexit.identifier;

import org.jspecify.annotations.Nullable;

/**
 * What was understood of something typed: a value, perhaps with a warning, or a refusal.
 *
 * @param <T> the type of the value
 * @param value the value, null when refused
 * @param warning why the value looks wrong although it may be kept, null if it does not
 * @param refusal why there is no value, null if there is one
 */
public record Reading<T>(@Nullable T value, @Nullable Flaw warning, @Nullable Flaw refusal) {

	static <T> Reading<T> ok(T value) {
		return new Reading<>(value, null, null);
	}

	static <T> Reading<T> warned(T value, Flaw warning) {
		return new Reading<>(value, warning, null);
	}

	static <T> Reading<T> refused(Flaw refusal) {
		return new Reading<>(null, null, refusal);
	}

	/**
	 * The value of a reading known to have one.
	 * @return the value
	 * @throws IllegalStateException if it was refused
	 */
	public T get() {
		if (this.value == null) {
			throw new IllegalStateException("refused: " + this.refusal);
		}
		return this.value;
	}

}
