package be.simexit.link;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One host is asked once a second; another one need not wait for it.
 */
class TurnsTests {

	private final List<Duration> rests = new ArrayList<>();

	private Instant now = Instant.parse("2026-11-28T10:00:00Z");

	private final Turns turns = new Turns(
			new LinkSettings(true, Duration.ofSeconds(1), Duration.ofSeconds(10), null, Duration.ofDays(7)), this::rest,
			new Now());

	@Test
	void theSameHostWaitsForTheRestOfTheSecond() throws InterruptedException {
		this.turns.await("example.org");
		this.now = this.now.plusMillis(300);
		this.turns.await("example.org");
		this.turns.await("example.org");

		assertThat(this.rests).containsExactly(Duration.ofMillis(700), Duration.ofSeconds(1));
	}

	@Test
	void anotherHostAndALaterRequestWaitForNothing() throws InterruptedException {
		this.turns.await("example.org");
		this.turns.await("example.com");
		this.now = this.now.plusSeconds(1);
		this.turns.await("example.org");

		assertThat(this.rests).isEmpty();
	}

	@Test
	void aClockThatIsSetBackMakesNobodyWaitLong() throws InterruptedException {
		this.turns.await("example.org");
		this.now = this.now.minusSeconds(3600);
		this.turns.await("example.org");

		assertThat(this.rests).containsExactly(Duration.ofSeconds(1));
	}

	private void rest(Duration time) {
		this.rests.add(time);
		this.now = this.now.plus(time);
	}

	/** The time that the test says. */
	private final class Now extends Clock {

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

		@Override
		public Instant instant() {
			return TurnsTests.this.now;
		}

	}

}
