package be.simexit.system;

import java.sql.SQLException;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A database that cannot be opened is explained in one sentence.
 */
class DatabaseFailureAnalyzerTests {

	@Test
	void aLockedDatabaseSaysWhatToDo() {
		Throwable failure = new IllegalStateException("context",
				new SQLException("Database may be already in use\nat x", "90020"));

		FailureAnalysis analysis = new DatabaseFailureAnalyzer().analyze(failure);

		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription()).contains("cannot be opened or written")
			.contains("90020")
			.doesNotContain("\n");
		assertThat(analysis.getAction()).contains("Stop the other one");
	}

}
