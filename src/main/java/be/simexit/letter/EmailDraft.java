package be.simexit.letter;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An e-mail to copy, or to open in a mail program where it is short enough for that.
 *
 * @param to the address, null if none is known
 * @param subject the subject
 * @param body the text
 */
public record EmailDraft(@Nullable String to, String subject, String body) {

	/** Some mail programs cut longer links. */
	private static final int LONGEST_LINK = 1900;

	/**
	 * A link that opens the draft, without an address where none is known.
	 * @return the link, null if it is too long for some mail programs
	 */
	public @Nullable String link() {
		String link = "mailto:" + Objects.requireNonNullElse(this.to, "") + "?subject=" + encoded(this.subject)
				+ "&body=" + encoded(this.body.replace("\n", "\r\n"));
		return (link.length() <= LONGEST_LINK) ? link : null;
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

}
