package be.simexit.content;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * That an editor found something still true.
 *
 * @param on the day
 * @param by the name the editor signs in with
 * @param how in which way, null for a check of the first versions
 */
public record Check(LocalDate on, String by, @Nullable How how) {
}
