/**
 * Markup that is written once and kept: what pages show alike to everybody.
 */
@NullMarked
package be.simexit.markup;

import org.jspecify.annotations.NullMarked;
