package be.simexit.operator;

import be.simexit.text.LocalizedText;
import be.simexit.text.LocalizedTextConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

/**
 * Where to go in an operator's own menu.
 *
 * @param label the operator's words, in its language, never translated
 * @param meaning what they mean
 */
@Embeddable
public record Menu(@Column(name = "menu_label") String label,
		@Convert(converter = LocalizedTextConverter.class) @Column(name = "menu_meaning") LocalizedText meaning) {
}
