package be.simexit.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a list of languages as codes with commas between.
 */
@Converter
public class LanguagesConverter implements AttributeConverter<@Nullable List<Language>, @Nullable String> {

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable List<Language> languages) {
		return (languages != null) ? languages.stream().map(Language::code).collect(Collectors.joining(",")) : null;
	}

	@Override
	public @Nullable List<Language> convertToEntityAttribute(@Nullable String column) {
		return (column != null)
				? Arrays.stream(column.split(",")).flatMap((code) -> Language.ofCode(code).stream()).toList() : null;
	}

}
