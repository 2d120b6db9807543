package be.simexit.editor;

import be.simexit.text.Coded;

/**
 * Why something about an editor's account is refused.
 */
enum EditorFlaw implements Coded {

	PASSWORD_SHORT, PASSWORD_LONG, PASSWORD_IS_NAME, PASSWORD_REPEATS, PASSWORD_WRONG, PASSWORD_DIFFERS, NAME_SIGNS,
	NAME_TAKEN, LAST_KEEPER, YOURSELF, TOO_OFTEN

}
