package be.simexit.system;

import java.sql.SQLException;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says in plain words why the database could not be opened at the start.
 */
class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
		return new FailureAnalysis(
				"The database cannot be opened or written (SQL state " + cause.getSQLState() + "): "
						+ String.valueOf(cause.getMessage()).lines().findFirst().orElse(""),
				"Another SimExit may have the file open, its folder may be read-only, or the server does not answer. "
						+ "Stop the other one, give write access, or set spring.datasource.url, and start again.",
				cause);
	}

}
