package be.simexit.editor;

import be.simexit.text.Coded;

/**
 * What an editor may do: an editor changes operators, a keeper everything.
 */
enum EditorRole implements Coded {

	EDITOR, KEEPER;

	/** The names of the roles that this one holds, as Spring Security knows them. */
	String[] authorities() {
		return (this == KEEPER) ? new String[] { "ROLE_EDITOR", "ROLE_KEEPER" } : new String[] { "ROLE_EDITOR" };
	}

}
