package be.simexit.text;

import java.util.Map;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps a localized text as a JSON object by language code.
 */
@Converter
public class LocalizedTextConverter implements AttributeConverter<@Nullable LocalizedText, @Nullable String> {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable LocalizedText text) {
		return (text != null) ? JSON.writeValueAsString(text.toCodes()) : null;
	}

	@Override
	public @Nullable LocalizedText convertToEntityAttribute(@Nullable String column) {
		return (column != null)
				? LocalizedText.ofCodes(JSON.readValue(column, new TypeReference<Map<String, String>>() {
				})) : null;
	}

}
