/**
 * What is owed and what comes back: amounts, fees and clocks, in plain Java.
 */
@NullMarked
package be.simexit.settlement;

import org.jspecify.annotations.NullMarked;
