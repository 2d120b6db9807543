/**
 * Looks from time to time whether the links of the public pages still lead anywhere.
 */
@NullMarked
package be.simexit.link;

import org.jspecify.annotations.NullMarked;
