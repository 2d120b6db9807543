package be.simexit.system;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.CannotCreateTransactionException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Only a database that is away is said to be away; what is logged quotes nobody.
 */
@ExtendWith(OutputCaptureExtension.class)
class UnavailablePageTests {

	private static final SQLException CAUSE = new SQLException("value 'typed by somebody'", "23514");

	@ParameterizedTest
	@MethodSource("failures")
	void eachFailureHasItsKind(UnavailablePage.Failure kind, RuntimeException failure) {
		assertThat(UnavailablePage.Failure.of(failure)).isEqualTo(kind);
	}

	private static Stream<Arguments> failures() {
		return Stream
			.of(of(UnavailablePage.Failure.REFUSED, new DataIntegrityViolationException("too long"),
					new DuplicateKeyException("twice"), new InvalidDataAccessApiUsageException("misused"),
					new InvalidDataAccessResourceUsageException("no such column"),
					new EmptyResultDataAccessException(1), new PermissionDeniedDataAccessException("not yours", CAUSE)),
					of(UnavailablePage.Failure.CROSSED, new OptimisticLockingFailureException("stale"),
							new CannotAcquireLockException("locked")),
					of(UnavailablePage.Failure.AWAY, new DataAccessResourceFailureException("away"),
							new CannotGetJdbcConnectionException("none"), new QueryTimeoutException("slow"),
							new RecoverableDataAccessException("again"),
							new UncategorizedSQLException("write", null, new SQLException("disk full", "90031")),
							new CannotCreateTransactionException("none")))
			.flatMap(List::stream);
	}

	private static List<Arguments> of(UnavailablePage.Failure kind, RuntimeException... failures) {
		return Stream.of(failures).map((failure) -> Arguments.of(kind, failure)).toList();
	}

	@Test
	void theLogSaysWhatAndWhereAndQuotesNobody(CapturedOutput log) {
		UnavailablePage.Failure.REFUSED.log(new DataIntegrityViolationException("typed by somebody", CAUSE));

		assertThat(log).contains("integrity")
			.contains("DataIntegrityViolationException, SQL state 23514, at UnavailablePageTests.java:")
			.doesNotContain("typed by somebody")
			.doesNotContain("\tat ");
	}

}
