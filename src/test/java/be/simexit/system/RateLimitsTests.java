package be.simexit.system;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A visitor can do a thing so often, and no other visitor pays for it.
 */
class RateLimitsTests {

	private final RateLimits limits = new RateLimits();

	@Test
	void stopsOneVisitorAfterSoManyTimes() {
		assertThat(take("a", "192.0.2.1")).isTrue();
		assertThat(take("a", "192.0.2.1")).isTrue();
		assertThat(take("a", "192.0.2.1")).isFalse();
		assertThat(take("a", "192.0.2.2")).isTrue();
		assertThat(take("b", "192.0.2.1")).isTrue();
	}

	@Test
	void countsAHouseholdWithManyAddressesOnce() {
		assertThat(take("a", "2001:db8:1:2:0:0:0:1")).isTrue();
		assertThat(take("a", "2001:db8:1:2:0:0:0:2")).isTrue();
		assertThat(take("a", "2001:db8:1:2:9:9:9:9")).isFalse();
		assertThat(take("a", "2001:db8:1:3:0:0:0:1")).isTrue();
	}

	private boolean take(String what, String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return this.limits.take(what, 2, Duration.ofHours(1), request);
	}

}
