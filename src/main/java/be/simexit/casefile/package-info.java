/**
 * One person's answers, sealed at rest: open, save, resume, expire, erase.
 */
@NullMarked
package be.simexit.casefile;

import org.jspecify.annotations.NullMarked;
