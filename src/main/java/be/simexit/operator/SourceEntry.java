package be.simexit.operator;

import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read.
 *
 * @param name what the page is, in English
 * @param url its address; null where there is none that may be shown
 */
public record SourceEntry(String name, @Nullable String url) {
}
