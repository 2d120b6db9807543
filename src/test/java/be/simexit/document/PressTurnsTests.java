package be.simexit.document;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * A crowd at the press never takes the site down.
 */
class PressTurnsTests {

	@Test
	void whoComesWhileItIsBusyIsTurnedAwayAndLaterServed() throws InterruptedException, ExecutionException {
		PressTurns turns = new PressTurns(1, 0, 0);
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch done = new CountDownLatch(1);
		CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.take(() -> {
			begun.countDown();
			return await(done);
		}));
		assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

		assertThatExceptionOfType(PressBusyException.class).isThrownBy(() -> turns.take(() -> "second"));
		done.countDown();

		assertThat(first.get()).isEqualTo("first");
	}

	@Test
	void whatFailsGivesItsTurnBack() {
		PressTurns turns = new PressTurns(1, 1, 0);

		assertThatIllegalStateException().isThrownBy(() -> turns.take(() -> {
			throw new IllegalStateException("a broken paper");
		}));

		assertThat(turns.take(() -> "next")).isEqualTo("next");
	}

	private static String await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return "first";
	}

}
