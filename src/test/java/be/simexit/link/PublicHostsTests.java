package be.simexit.link;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only hosts that anybody can reach are asked.
 */
class PublicHostsTests {

	private final PublicHosts hosts = new PublicHosts(InetAddress::getAllByName, PublicAddresses::isPublic, false);

	@ParameterizedTest
	@ValueSource(strings = { "0.0.0.0", "0.1.2.3", "10.0.0.1", "10.255.255.255", "100.64.0.1", "100.127.255.254",
			"127.0.0.1", "127.255.255.254", "169.254.0.1", "169.254.169.254", "172.16.0.1", "172.31.255.255",
			"192.0.0.1", "192.0.2.1", "192.88.99.1", "192.168.0.1", "192.168.255.255", "198.18.0.1", "198.19.255.255",
			"198.51.100.1", "203.0.113.1", "224.0.0.1", "239.255.255.255", "240.0.0.1", "255.255.255.255" })
	void aShortAddressOfAPrivateNetworkIsRefused(String address) {
		assertThat(this.hosts.mayAsk(address)).isFalse();
		assertThat(this.hosts.mayAsk("[::ffff:" + address + "]")).as("mapped").isFalse();
		assertThat(this.hosts.mayAsk("[64:ff9b::" + address + "]")).as("translated").isFalse();
		assertThat(this.hosts.mayAsk("[::" + address + "]")).as("compatible").isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "[::]", "[::1]", "[fe80::1]", "[febf::1]", "[fec0::1]", "[fc00::1]", "[fd00:ec2::254]",
			"[fdff:ffff::1]", "[ff02::1]", "[100::1]", "[64:ff9b:1::a00:1]", "[2001::1]", "[2001:db8::1]",
			"[2001:1ff::1]", "[2002:7f00:1::1]", "[3fff::1]", "[5f00::1]" })
	void aLongAddressOfAPrivateNetworkIsRefused(String address) {
		assertThat(this.hosts.mayAsk(address)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2130706433", "134744072", "0x7f000001", "0x7f.0.0.1", "0177.0.0.1", "8.8.8.010", "127.1",
			"8.8.8", "127.0.0.0x1", "127.0.0.1.", "8.8.8.8.", "256.8.8.8", "1.2.3.4.5", "0", "0x", "host.0x1",
			"host.5" })
	void anAddressInAnOddNotationIsRefused(String address) {
		assertThat(this.hosts.mayAsk(address)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.1.1.1", "8.8.8.8", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1",
			"172.15.255.255", "172.32.0.1", "192.0.1.1", "192.169.0.1", "198.17.255.255", "198.20.0.1",
			"223.255.255.255", "[2001:200::1]", "[2606:4700:4700::1111]", "[2a00:1450::1]", "[::ffff:8.8.8.8]",
			"[64:ff9b::808:808]" })
	void aPublicAddressMayBeAsked(String address) {
		assertThat(this.hosts.mayAsk(address)).isTrue();
	}

	@Test
	void aNameWithOnePrivateAddressAmongOthersIsRefused() {
		PublicHosts mixed = new PublicHosts(
				(name) -> new InetAddress[] { InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1") },
				PublicAddresses::isPublic, true);

		assertThat(mixed.mayAsk("example.org")).isFalse();
	}

	@Test
	void onlyAProxyMayKnowANameThatIsUnknownHere() {
		PublicHosts.Names none = (name) -> {
			throw new UnknownHostException();
		};

		assertThat(new PublicHosts(none, PublicAddresses::isPublic, false).mayAsk("example.org")).isFalse();
		assertThat(new PublicHosts(none, PublicAddresses::isPublic, true).mayAsk("example.org")).isTrue();
		assertThat(new PublicHosts(none, PublicAddresses::isPublic, true).mayAsk("0x7f.1")).isFalse();
	}

}
