/**
 * Belgian mobile operators, the contacts that reach them, and the sources that prove
 * them.
 */
@NullMarked
package be.simexit.operator;

import org.jspecify.annotations.NullMarked;
