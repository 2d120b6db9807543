package be.simexit.document;

import java.time.LocalDate;
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
 * @param email where it can be mailed to, null if no address is known
 * @param date the day it is written
 * @param signature who signs
 */
record Envelope(List<String> sender, List<String> recipient, @Nullable ContactEntry address, @Nullable String email,
		LocalDate date, String signature) {
}
