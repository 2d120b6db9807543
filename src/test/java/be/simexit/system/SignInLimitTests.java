package be.simexit.system;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.ServletException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody guesses a password, neither from one address nor for one name.
 */
class SignInLimitTests {

	private static final String BROWSER = "a browser that Ann has signed in on";

	private final SignInLimit limit = new SignInLimit(new RateLimits(new LimitMemory(), new LimitSettings(Map.of())),
			(request, name) -> Optional.ofNullable(request.getHeader("Cookie")).filter((it) -> name.equals("ann")));

	@Test
	void manyAddressesTryOneNameOnlySoOften() throws Exception {
		for (int address = 1; address <= Limit.SIGN_INS.times(); address++) {
			assertThat(tries("192.0.2." + address, "ann")).isTrue();
		}

		assertThat(tries("192.0.2.100", "ann")).isFalse();
		assertThat(tries("192.0.2.100", "bea")).isTrue();
	}

	/** Else whoever tries wrong passwords locks her out. */
	@Test
	void strangersDoNotUseUpTheTriesOfAKnownBrowser() throws Exception {
		for (int address = 1; address <= Limit.SIGN_INS.times(); address++) {
			assertThat(tries("192.0.2." + address, "ann")).isTrue();
			assertThat(tries("192.0.2.100", "name" + address)).isTrue();
		}

		assertThat(tries("192.0.2.101", "ann")).isFalse();
		assertThat(tries(known("192.0.2.101", "Ann "))).isTrue();
		assertThat(tries(known("192.0.2.100", "ann"))).isTrue();
		assertThat(tries(known("192.0.2.100", "bea"))).isFalse();
	}

	@Test
	void aKnownBrowserTriesOnlySoOftenToo() throws Exception {
		for (int address = 1; address <= Limit.SIGN_INS_OF_BROWSER.times(); address++) {
			assertThat(tries(known("192.0.2." + address, "ann"))).isTrue();
		}

		assertThat(tries(known("192.0.2.100", "ann"))).isFalse();
	}

	/** The sign-in behind it takes them for the same. */
	@Test
	void spacesAndCapitalsMakeNoOtherName() throws Exception {
		for (int address = 1; address <= Limit.SIGN_INS.times(); address++) {
			assertThat(tries("192.0.2." + address, " ".repeat(address) + "Ann\t")).isTrue();
		}

		assertThat(tries("192.0.2.100", "ann")).isFalse();
	}

	@Test
	void oneAddressTriesManyNamesOnlySoOften() throws Exception {
		for (int name = 1; name <= Limit.SIGN_INS.times(); name++) {
			assertThat(tries("192.0.2.1", "name" + name)).isTrue();
		}

		assertThat(tries("192.0.2.1", "another")).isFalse();
		assertThat(tries("192.0.2.2", "another")).isTrue();
	}

	@Test
	void aVeryLongNameAndNoneAreCountedToo() throws Exception {
		for (int address = 1; address <= Limit.SIGN_INS.times(); address++) {
			assertThat(tries("192.0.2." + address, "x".repeat(1000 + address))).isTrue();
			assertThat(tries("198.51.100." + address, null)).isTrue();
		}

		assertThat(tries("192.0.2.100", "x".repeat(5000))).isFalse();
		assertThat(tries("192.0.2.100", null)).isFalse();
	}

	@Test
	void anAddressWrittenWithEscapesIsTheSamePage() throws Exception {
		for (int name = 1; name <= Limit.SIGN_INS.times(); name++) {
			assertThat(tries("/admin/%6Cogin", "192.0.2.1", "name" + name)).isTrue();
		}

		assertThat(tries("/admin/%6cogi%6E", "192.0.2.1", "another")).isFalse();
	}

	private boolean tries(String address, @Nullable String name) throws ServletException, IOException {
		return tries("/admin/login", address, name);
	}

	private boolean tries(String path, String address, @Nullable String name) throws ServletException, IOException {
		return tries(request(path, address, name));
	}

	private static MockHttpServletRequest known(String address, String name) {
		MockHttpServletRequest request = request("/admin/login", address, name);
		request.addHeader("Cookie", BROWSER);
		return request;
	}

	private static MockHttpServletRequest request(String path, String address, @Nullable String name) {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", path);
		request.setRemoteAddr(address);
		if (name != null) {
			request.setParameter("username", name);
		}
		return request;
	}

	private boolean tries(MockHttpServletRequest request) throws ServletException, IOException {
		MockFilterChain chain = new MockFilterChain();
		this.limit.doFilter(request, new MockHttpServletResponse(), chain);
		return chain.getRequest() != null;
	}

}
