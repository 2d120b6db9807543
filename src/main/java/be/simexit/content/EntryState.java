package be.simexit.content;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What is known of an entry beside its content.
 *
 * @param version how often what it says has changed
 * @param checkedOn when an editor last checked it, null if never
 * @param checkedBy the editor who did, null if nobody
 * @param edited whether editors say something else than the data file
 */
public record EntryState(long version, @Nullable LocalDate checkedOn, @Nullable String checkedBy, boolean edited) {
}
