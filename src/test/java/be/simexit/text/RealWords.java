package be.simexit.text;

import java.util.List;

/**
 * The words of the shipped message files, without a server.
 */
public final class RealWords {

	private RealWords() {
	}

	public static Words in(Language language) {
		return new Words(language, new Messages(List.of("messages/common", "messages/journey", "messages/money",
				"messages/operators", "messages/pages", "messages/sources", "messages/admin")));
	}

}
