package be.simexit.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/**
 * Listens to the log of this process for what would wake somebody: errors, warnings with
 * a stack, and what somebody sent.
 */
final class LogEar implements AutoCloseable {

	private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

	private final Logger log = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	LogEar() {
		this.heard.list = Collections.synchronizedList(new ArrayList<>());
		this.heard.start();
		this.log.addAppender(this.heard);
	}

	/** What was said since the last call. */
	List<String> news() {
		List<ILoggingEvent> all = List.copyOf(this.heard.list);
		this.heard.list.subList(0, all.size()).clear();
		return all.stream()
			.filter((event) -> event.getLevel().isGreaterOrEqual(Level.ERROR) || isTyped(event)
					|| (event.getLevel() == Level.WARN && event.getThrowableProxy() != null))
			.map((event) -> event.getLevel() + " " + event.getLoggerName() + ": " + event.getFormattedMessage()
					+ ((event.getThrowableProxy() != null) ? " " + event.getThrowableProxy().getClassName() + ": "
							+ event.getThrowableProxy().getMessage() : ""))
			.toList();
	}

	/** The log holds nothing that anybody sent. */
	private static boolean isTyped(ILoggingEvent event) {
		return event.getFormattedMessage().contains("zq");
	}

	@Override
	public void close() {
		this.log.detachAppender(this.heard);
	}

}
