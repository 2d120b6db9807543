/**
 * The stages and tasks of a cancellation, and the rules they rest on.
 */
@NullMarked
package be.simexit.guide;

import org.jspecify.annotations.NullMarked;
