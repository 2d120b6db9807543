/**
 * The frame around every page: welcome, locale, security, errors, headers.
 */
@NullMarked
package be.simexit.system;

import org.jspecify.annotations.NullMarked;
