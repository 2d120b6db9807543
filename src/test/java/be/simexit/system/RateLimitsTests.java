package be.simexit.system;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

/**
 * A visitor can do a thing so often, and no other visitor pays for it.
 */
class RateLimitsTests {

	private static final LimitSettings TWO_VERDICTS = new LimitSettings(Map.of(Limit.VERDICTS, 2));

	private final RateLimits limits = new RateLimits(new LimitMemory(), TWO_VERDICTS);

	@Test
	void stopsOneVisitorAfterSoManyTimes() {
		assertThat(take("192.0.2.1")).isTrue();
		assertThat(take("192.0.2.1")).isTrue();
		assertThat(take("192.0.2.1")).isFalse();
		assertThat(take("192.0.2.2")).isTrue();
		assertThat(this.limits.take(Limit.SUGGESTIONS, from("192.0.2.1"))).isTrue();
	}

	@Test
	void countsAHouseholdWithManyAddressesOnce() {
		assertThat(take("2001:db8:1:2:0:0:0:1")).isTrue();
		assertThat(take("2001:db8:1:2:0:0:0:2")).isTrue();
		assertThat(take("2001:db8:1:2:9:9:9:9")).isFalse();
		assertThat(take("2001:db8:1:3:0:0:0:1")).isTrue();
	}

	/** Behind some proxies the zeros are left out. */
	@Test
	void countsAHouseholdOnceHoweverItsAddressIsWritten() {
		assertThat(take("2001:db8::1")).isTrue();
		assertThat(take("2001:db8::2:3")).isTrue();
		assertThat(take("2001:db8:0:0:0:0:0:4")).isFalse();
		assertThat(take("2001:db8:0:1::1")).isTrue();
	}

	/** Each would wait for the database as long as for the page. */
	@Test
	void asksADatabaseThatIsAwayOnceAndNotForEveryLimit() {
		AtomicInteger asked = new AtomicInteger();
		RateLimits alone = new RateLimits((limit, times, key) -> {
			asked.incrementAndGet();
			throw new DataAccessResourceFailureException("away");
		}, TWO_VERDICTS);

		assertThat(alone.take(Limit.VERDICTS, "a")).isTrue();
		assertThat(alone.take(Limit.CASES, "a")).isTrue();
		assertThat(alone.take(Limit.VERDICTS, "a")).isTrue();
		assertThat(asked).hasValue(1);
	}

	@Test
	void countsOneThingApartFromAnother() {
		assertThat(this.limits.take(Limit.VERDICT, from("192.0.2.1"), "phone 1")).isTrue();
		assertThat(this.limits.take(Limit.VERDICT, from("192.0.2.1"), "phone 1")).isFalse();
		assertThat(this.limits.take(Limit.VERDICT, from("192.0.2.1"), "phone 2")).isTrue();
	}

	@Test
	void countsAloneWhileTheDatabaseIsAwayAndRefusesNobodyForThat() {
		RateLimits alone = new RateLimits((limit, times, key) -> {
			throw new DataAccessResourceFailureException("away");
		}, TWO_VERDICTS);

		assertThat(alone.take(Limit.VERDICTS, "a")).isTrue();
		assertThat(alone.take(Limit.VERDICTS, "a")).isTrue();
		assertThat(alone.take(Limit.VERDICTS, "a")).isFalse();
	}

	@Test
	void explainsWhatIsRequiredTooOften() {
		MockHttpServletRequest request = from("192.0.2.1");

		assertThatNoException().isThrownBy(() -> this.limits.require(Limit.VERDICTS, request));
		assertThatNoException().isThrownBy(() -> this.limits.require(Limit.VERDICTS, request));
		assertThatExceptionOfType(TooOftenException.class)
			.isThrownBy(() -> this.limits.require(Limit.VERDICTS, request))
			.satisfies((often) -> assertThat(often.limit()).isEqualTo(Limit.VERDICTS));
	}

	@Test
	void aLimitOfNothingStopsTheStart() {
		assertThatIllegalArgumentException().isThrownBy(() -> new LimitSettings(Map.of(Limit.CASES, 0)))
			.withMessageContaining("simexit.limit");
	}

	private boolean take(String address) {
		return this.limits.take(Limit.VERDICTS, from(address));
	}

	private static MockHttpServletRequest from(String address) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setRemoteAddr(address);
		return request;
	}

}
