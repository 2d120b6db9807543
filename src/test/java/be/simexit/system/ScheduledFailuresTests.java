package be.simexit.system;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(OutputCaptureExtension.class)
class ScheduledFailuresTests {

	@Test
	void aDatabaseThatIsAwayIsOneLineInTheLog(CapturedOutput output) {
		ScheduledFailures.note(new DataAccessResourceFailureException("away"));
		ScheduledFailures.note(new CannotCreateTransactionException("away"));

		assertThat(output.getOut().lines().filter((line) -> line.contains("has to wait"))).hasSize(2);
		assertThat(output.getOut()).doesNotContain("\tat ");
	}

	@Test
	void anythingElseIsToldWithItsPlace(CapturedOutput output) {
		ScheduledFailures.note(new IllegalStateException("invented"));

		assertThat(output.getOut()).contains("invented").contains("\tat ");
	}

}
