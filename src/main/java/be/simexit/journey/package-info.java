/**
 * The pages of the stages: one controller shows and reads the forms that the room of
 * stages has, and leads on.
 */
@NullMarked
package be.simexit.journey;

import org.jspecify.annotations.NullMarked;
