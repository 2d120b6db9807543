/**
 * SimExit walks a person through cancelling a Belgian SIM card.
 */
@NullMarked
package be.simexit;

import org.jspecify.annotations.NullMarked;
