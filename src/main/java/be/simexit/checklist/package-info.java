/**
 * My case at a glance, and the printable checklist.
 */
@NullMarked
package be.simexit.checklist;

import org.jspecify.annotations.NullMarked;
