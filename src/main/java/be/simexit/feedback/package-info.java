/**
 * What visitors say of a contact: it worked, it is wrong.
 */
@NullMarked
package be.simexit.feedback;

import org.jspecify.annotations.NullMarked;
