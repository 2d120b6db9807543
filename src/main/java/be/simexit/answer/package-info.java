/**
 * What a person answered, stage by stage: one record for each, and all of them together.
 */
@NullMarked
package be.simexit.answer;

import org.jspecify.annotations.NullMarked;
