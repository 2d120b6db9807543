package be.simexit.content;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Who changes content, when and why.
 *
 * @param name the name the editor signs in with
 * @param at the moment
 * @param reason why, null if not said
 */
public record Editor(String name, Instant at, @Nullable String reason) {
}
