/**
 * Text in several languages, and the data files that hold it.
 */
@NullMarked
package be.simexit.text;

import org.jspecify.annotations.NullMarked;
