/**
 * The papers that leave the product: the quick letter, letters as page, PDF, text and
 * e-mail, a script for a call, a sheet for a shop, an evidence sheet, a payment code, a
 * calendar.
 */
@NullMarked
package be.simexit.document;

import org.jspecify.annotations.NullMarked;
