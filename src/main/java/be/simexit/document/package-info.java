/**
 * The papers that leave the product: letters to the operator.
 */
@NullMarked
package be.simexit.document;

import org.jspecify.annotations.NullMarked;
