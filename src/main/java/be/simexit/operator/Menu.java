package be.simexit.operator;

import be.simexit.text.LocalizedText;

/**
 * Where to go in an operator's own menu.
 *
 * @param label the operator's words, in its language, never translated
 * @param meaning what they mean
 */
public record Menu(String label, LocalizedText meaning) {
}
