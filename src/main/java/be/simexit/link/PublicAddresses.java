package be.simexit.link;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.security.util.matcher.InetAddressMatcher;
import org.springframework.security.util.matcher.InetAddressMatchers;

/**
 * Which addresses belong to the public internet, by IANA's registries of special-purpose
 * addresses.
 */
final class PublicAddresses {

	/** Own, private, shared, link-local, test, relay, multicast and reserved networks. */
	private static final List<InetAddressMatcher> SPECIAL = networks("0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10",
			"127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24",
			"192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4");

	/** All that is public among the long addresses lies here. */
	private static final InetAddressMatcher GLOBAL = InetAddressMatchers.fromIpAddress("2000::/3");

	/** Protocols with tunnels, documentation, and tunnels to any short address. */
	private static final List<InetAddressMatcher> SPECIAL_LONG = networks("2001::/23", "2001:db8::/32", "2002::/16",
			"3fff::/20");

	/** Short addresses as a network without them writes them. */
	private static final InetAddressMatcher TRANSLATED = InetAddressMatchers.fromIpAddress("64:ff9b::/96");

	private static final int BEFORE_SHORT = 12;

	private PublicAddresses() {
	}

	private static List<InetAddressMatcher> networks(String... networks) {
		return Stream.of(networks).map(InetAddressMatchers::fromIpAddress).toList();
	}

	/**
	 * Whether an address is one that anybody can reach.
	 * @param address the address; Java reads an IPv4-mapped one as the short one
	 * @return false for everything that lies in a network of one's own or in none
	 */
	static boolean isPublic(InetAddress address) {
		if (address instanceof Inet4Address) {
			return isOutside(SPECIAL, address);
		}
		return address instanceof Inet6Address
				&& (TRANSLATED.matches(address) ? isOutside(SPECIAL, translated(address)) : isPublicLong(address));
	}

	private static boolean isPublicLong(InetAddress address) {
		return GLOBAL.matches(address) && isOutside(SPECIAL_LONG, address);
	}

	private static boolean isOutside(List<InetAddressMatcher> networks, InetAddress address) {
		return networks.stream().noneMatch((network) -> network.matches(address));
	}

	private static InetAddress translated(InetAddress address) {
		byte[] bytes = address.getAddress();
		try {
			return InetAddress.getByAddress(Arrays.copyOfRange(bytes, BEFORE_SHORT, bytes.length));
		}
		catch (UnknownHostException ex) {
			throw new IllegalStateException("four bytes are an address", ex);
		}
	}

}
