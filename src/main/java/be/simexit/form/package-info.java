/**
 * What people type into fields: read, or refused with a reason beside the field.
 */
@NullMarked
package be.simexit.form;

import org.jspecify.annotations.NullMarked;
