package be.simexit.system;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.task.ThreadPoolTaskSchedulerCustomizer;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * What goes wrong at work that returns by itself: a database that is away is a line in
 * the log each time and no more, because a full disk may be the reason.
 */
@Component
class ScheduledFailures implements ThreadPoolTaskSchedulerCustomizer {

	private static final Logger log = LoggerFactory.getLogger(ScheduledFailures.class);

	@Override
	public void customize(ThreadPoolTaskScheduler scheduler) {
		scheduler.setErrorHandler(ScheduledFailures::note);
	}

	static void note(Throwable failure) {
		if (failure instanceof DataAccessException || failure instanceof TransactionException) {
			log.warn("Work that returns by itself has to wait: {}", failure.getClass().getSimpleName());
		}
		else {
			log.error("Work that returns by itself failed", failure);
		}
	}

}
