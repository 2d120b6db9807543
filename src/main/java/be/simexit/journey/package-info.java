/**
 * The route through the stages, and one page with its form for each.
 */
@NullMarked
package be.simexit.journey;

import org.jspecify.annotations.NullMarked;
