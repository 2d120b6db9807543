package be.simexit.text;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the date of a source in its written form.
 */
@Converter
public class SourceDateConverter implements AttributeConverter<@Nullable SourceDate, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable SourceDate date) {
		return (date != null) ? date.value() : null;
	}

	@Override
	public @Nullable SourceDate convertToEntityAttribute(@Nullable String column) {
		return (column != null) ? SourceDate.of(column) : null;
	}

}
