package be.simexit.operator;

import java.util.List;

import be.simexit.text.Coded;

/**
 * A way of handing in a request, in the order of pages.
 */
public enum Way implements Coded {

	LETTER, WEB, PHONE, SHOP;

	/**
	 * The channels that belong to this way.
	 */
	List<Channel> channels() {
		return switch (this) {
			case LETTER -> List.of(Channel.POST, Channel.EMAIL);
			case WEB -> List.of(Channel.WEB, Channel.APP, Channel.CHAT);
			case PHONE -> List.of(Channel.PHONE);
			case SHOP -> List.of(Channel.SHOP);
		};
	}

}
