package be.simexit.link;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which hosts may be asked: those that the whole internet can reach, never one in the
 * network that this node stands in.
 */
class PublicHosts {

	/** What some part of the way would read as an address: its last part is a number. */
	private static final Pattern NUMERIC = Pattern.compile("(?i)(?:.*\\.)?(?:0x[0-9a-f]*|[0-9]+)\\.?");

	/** The one notation that everybody reads in the same way. */
	private static final Pattern DOTTED = Pattern
		.compile("(?:(?:25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(?:\\.(?!$)|$)){4}");

	private final Names names;

	private final Predicate<InetAddress> open;

	private final boolean proxied;

	/**
	 * Hosts as one node sees them.
	 * @param names the addresses of a name
	 * @param open whether an address may be asked
	 * @param proxied whether a proxy knows names that are unknown here
	 */
	PublicHosts(Names names, Predicate<InetAddress> open, boolean proxied) {
		this.names = names;
		this.open = open;
		this.proxied = proxied;
	}

	/**
	 * Whether a host may be asked. The virtual machine remembers the addresses of a name
	 * for half a minute, so that the request that follows goes to the same ones.
	 * @param host a name or an address, a long one in brackets
	 * @return false if one of its addresses is not public, or if nobody knows it
	 */
	boolean mayAsk(String host) {
		if (NUMERIC.matcher(host).matches() && !DOTTED.matcher(host).matches()) {
			return false;
		}
		try {
			return Stream.of(this.names.of(host)).allMatch(this.open);
		}
		catch (UnknownHostException ex) {
			return this.proxied;
		}
	}

	/** Finds the addresses of a name. */
	@FunctionalInterface
	interface Names {

		/**
		 * Finds the addresses of a name.
		 * @param host a name or an address
		 * @return at least one address
		 * @throws UnknownHostException if there is no such name
		 */
		InetAddress[] of(String host) throws UnknownHostException;

	}

}
