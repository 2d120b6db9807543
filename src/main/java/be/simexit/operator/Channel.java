package be.simexit.operator;

import be.simexit.text.Coded;

/**
 * A way to reach an operator.
 */
public enum Channel implements Coded {

	PHONE, WEB, EMAIL, CHAT, POST, SHOP, APP, SOCIAL;

}
