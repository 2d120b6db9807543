/**
 * The editors' pages that keep the operators' contacts true.
 */
@NullMarked
package be.simexit.admin;

import org.jspecify.annotations.NullMarked;
