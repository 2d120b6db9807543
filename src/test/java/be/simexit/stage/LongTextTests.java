package be.simexit.stage;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;

import be.simexit.FormFields;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A field that is far too long costs no more than its length.
 */
public class LongTextTests {

	private static final Duration BOUND = Duration.ofMillis(500);

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	private final StageFormReader reader = new StageFormReader();

	@ParameterizedTest
	@MethodSource("be.simexit.stage.StageFormReader#fields")
	void everyFieldIsReadInTimeHoweverLongItIs(String stage, String field) {
		this.reader.read(stage, field, "1");

		for (String shape : FormFields.LONG) {
			long before = this.threads.getCurrentThreadCpuTime();
			this.reader.read(stage, field, shape);

			assertThat(Duration.ofNanos(this.threads.getCurrentThreadCpuTime() - before))
				.as("%s of %s with %s", field, stage, shape.substring(0, 4))
				.isLessThan(BOUND);
		}
	}

}
