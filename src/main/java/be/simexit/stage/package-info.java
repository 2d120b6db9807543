/**
 * The forms of the stages: what each page asks, reads and refuses.
 */
@NullMarked
package be.simexit.stage;

import org.jspecify.annotations.NullMarked;
