package be.simexit.guide;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps conditions as a JSON object of lists by trait.
 */
class ConditionsConverter implements AttributeConverter<@Nullable Conditions, @Nullable String> {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable Conditions conditions) {
		return (conditions != null) ? JSON.writeValueAsString(conditions) : null;
	}

	@Override
	public @Nullable Conditions convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? JSON.readValue(column, Conditions.class) : null;
	}

}
