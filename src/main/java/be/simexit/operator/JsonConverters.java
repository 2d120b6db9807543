package be.simexit.operator;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps small lists and records as JSON in one column.
 */
final class JsonConverters {

	private static final JsonMapper JSON = JsonMapper.shared();

	private JsonConverters() {
	}

	/**
	 * A value of one type as JSON.
	 *
	 * @param <T> the type
	 */
	abstract static class OfType<T> implements AttributeConverter<@Nullable T, @Nullable String> {

		private final TypeReference<T> type;

		OfType(TypeReference<T> type) {
			this.type = type;
		}

		@Override
		public @Nullable String convertToDatabaseColumn(@Nullable T value) {
			return (value != null) ? JSON.writeValueAsString(value) : null;
		}

		@Override
		public @Nullable T convertToEntityAttribute(@Nullable String column) {
			return (column != null) ? JSON.readValue(column, this.type) : null;
		}

	}

	/** A list of names. */
	static class Names extends OfType<List<String>> {

		Names() {
			super(new TypeReference<>() {
			});
		}

	}

	/** A list of kinds of line. */
	static class Lines extends OfType<List<LineKind>> {

		Lines() {
			super(new TypeReference<>() {
			});
		}

	}

	/** A list of channels. */
	static class Channels extends OfType<List<Channel>> {

		Channels() {
			super(new TypeReference<>() {
			});
		}

	}

	/** What an operator asks. */
	static class OfAsks extends OfType<Asks> {

		OfAsks() {
			super(new TypeReference<>() {
			});
		}

	}

}
