/**
 * Forecasts of money and days: asked, worked out, explained and drawn, with and without a
 * case.
 */
@NullMarked
package be.simexit.calculator;

import org.jspecify.annotations.NullMarked;
