package be.simexit.letter;

import java.util.List;

import be.simexit.operator.ContactEntry;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a letter: from whom, to whom, when.
 *
 * @param sender name and address of the writer
 * @param recipient the lines of the operator's address, or its name alone if no address
 * is known
 * @param address the contact the address comes from, null if none is known
 * @param email where it can be mailed to, null if none is known
 * @param mailbox the contact that address comes from, null if it is no operator's
 * @param date the place, if it is known, and the day, as letters in its language say it
 * @param signature who signs
 * @param marks the writer's own reference, and that it goes by registered post if it does
 */
public record Envelope(List<String> sender, List<String> recipient, @Nullable ContactEntry address,
		@Nullable String email, @Nullable ContactEntry mailbox, String date, String signature, List<String> marks) {
}
