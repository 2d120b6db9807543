/**
 * Numbers a person copies from a card or a bill: parse, normalise, warn.
 */
@NullMarked
package be.simexit.identifier;

import org.jspecify.annotations.NullMarked;
