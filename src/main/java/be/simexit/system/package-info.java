/**
 * The frame around every page: pages about the product, security, errors, headers,
 * cookies, limits, where links begin.
 */
@NullMarked
package be.simexit.system;

import org.jspecify.annotations.NullMarked;
