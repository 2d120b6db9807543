package be.simexit.link;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Web addresses as people and servers write them, made such that one can ask for them.
 */
final class WebAddress {

	private static final Pattern PARTS = Pattern.compile("(?is)(https?://)?([^/?#]*)([^#]*)(?:#.*)?");

	/** What browsers send although no address may have it. */
	private static final Pattern STRAY = Pattern.compile("[\\s\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

	private static final int HIGHEST_PORT = 65535;

	private WebAddress() {
	}

	/**
	 * Reads an address.
	 * @param written the address, also one without a host
	 * @return the address in ASCII without what stands behind the "#", empty if it is
	 * none
	 */
	static Optional<URI> read(String written) {
		try {
			String encoded = STRAY.matcher(ascii(written.strip()))
				.replaceAll((sign) -> "%%%02X".formatted((int) sign.group().charAt(0)));
			return Optional.of(new URI(new URI(encoded).toASCIIString()));
		}
		catch (URISyntaxException | IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** A host outside ASCII is written as the internet knows it. */
	private static String ascii(String written) {
		Matcher parts = PARTS.matcher(written);
		if (!parts.matches() || parts.group(1) == null) {
			return written.replaceFirst("(?s)#.*", "");
		}
		return parts.group(1) + IDN.toASCII(parts.group(2)) + parts.group(3);
	}

	/**
	 * Whether an address is one of the web.
	 * @param address the address
	 * @return true for http and https
	 */
	static boolean isWeb(URI address) {
		return address.getScheme() != null && address.getScheme().toLowerCase(Locale.ROOT).matches("https?");
	}

	/**
	 * Whether an address names whom to ask.
	 * @param address the address
	 * @return true if it is one of the web and has a host and a possible port
	 */
	static boolean isWhole(URI address) {
		int port = address.getPort();
		return isWeb(address) && address.getHost() != null && port != 0 && port <= HIGHEST_PORT;
	}

}
