/**
 * What visitors say of a contact, what they and editors propose instead, and how often a
 * contact was shown.
 */
@NullMarked
package be.simexit.feedback;

import org.jspecify.annotations.NullMarked;
