/**
 * Who may change content: editors with roles, their sign-ins and one-time links.
 */
@NullMarked
package be.simexit.editor;

import org.jspecify.annotations.NullMarked;
