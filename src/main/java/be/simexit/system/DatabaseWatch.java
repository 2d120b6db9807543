package be.simexit.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.LivenessState;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Notices that H2 has closed its database, as it does when the disk is full: only a new
 * process opens it again, so this one says that it is broken. A server that is away comes
 * back by itself.
 */
@Component
class DatabaseWatch {

	/** H2's own code, also when the message is translated. */
	private static final int DATABASE_IS_CLOSED = 90098;

	private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);

	private final DataSource database;

	private final boolean isH2;

	private final ApplicationAvailability availability;

	private final ApplicationEventPublisher events;

	DatabaseWatch(DataSource database, @Value("${spring.datasource.url}") String address,
			ApplicationAvailability availability, ApplicationEventPublisher events) {
		this.database = database;
		this.isH2 = address.startsWith("jdbc:h2:");
		this.availability = availability;
		this.events = events;
	}

	@Scheduled(initialDelayString = "15s", fixedDelayString = "15s")
	void look() {
		LivenessState before = this.availability.getLivenessState();
		LivenessState now = (this.isH2 && isClosed()) ? LivenessState.BROKEN : LivenessState.CORRECT;
		if (now != before) {
			log.error("The database file is {}", (now == LivenessState.BROKEN) ? "closed: start again" : "open again");
			AvailabilityChangeEvent.publish(this.events, this, now);
			AvailabilityChangeEvent.publish(this.events, this,
					(now == LivenessState.BROKEN) ? ReadinessState.REFUSING_TRAFFIC : ReadinessState.ACCEPTING_TRAFFIC);
		}
	}

	private boolean isClosed() {
		try (Connection connection = this.database.getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("select count(*) from case_file where version < 0");
			return false;
		}
		catch (SQLException ex) {
			return causes(ex)
				.anyMatch((cause) -> cause instanceof SQLException sql && sql.getErrorCode() == DATABASE_IS_CLOSED);
		}
	}

	private static Stream<@Nullable Throwable> causes(Throwable failure) {
		return Stream.iterate(failure, (cause) -> cause != null, Throwable::getCause);
	}

}
