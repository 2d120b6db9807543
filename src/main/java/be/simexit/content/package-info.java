/**
 * What a data file says and what editors say of one thing, side by side, with history and
 * version.
 */
@NullMarked
package be.simexit.content;

import org.jspecify.annotations.NullMarked;
