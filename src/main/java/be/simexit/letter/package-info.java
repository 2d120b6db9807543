/**
 * Letters, scripts and what they say, from the files and the case: plain text, no page.
 */
@NullMarked
package be.simexit.letter;

import org.jspecify.annotations.NullMarked;
