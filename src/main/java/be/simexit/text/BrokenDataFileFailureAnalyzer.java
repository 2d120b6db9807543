package be.simexit.text;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in plain words why a broken data file stopped the start.
 */
class BrokenDataFileFailureAnalyzer extends AbstractFailureAnalyzer<BrokenDataFileException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, BrokenDataFileException cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Mend every entry named above and start again. Nothing was written to the database.", cause);
	}

}
