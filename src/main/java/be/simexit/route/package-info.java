/**
 * What every page about a case leans on: its route, the visit to it and what it
 * forecasts.
 */
@NullMarked
package be.simexit.route;

import org.jspecify.annotations.NullMarked;
