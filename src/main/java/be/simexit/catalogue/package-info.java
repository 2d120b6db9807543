/**
 * The public pages about operators: list, search, one operator, SIM numbers, open data.
 */
@NullMarked
package be.simexit.catalogue;

import org.jspecify.annotations.NullMarked;
