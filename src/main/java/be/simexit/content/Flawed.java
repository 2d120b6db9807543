package be.simexit.content;

import be.simexit.text.Coded;

/**
 * A rule that an entry breaks.
 *
 * @param field the path of the field it is about
 * @param rule the rule
 */
public record Flawed(String field, Coded rule) {
}
