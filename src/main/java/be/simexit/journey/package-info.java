/**
 * The pages of the stages, with one form for each.
 */
@NullMarked
package be.simexit.journey;

import org.jspecify.annotations.NullMarked;
