package be.simexit.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes how much processor time each request took.
 */
final class ProcessorTimes extends ValveBase {

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	private final Map<String, Duration> times = new ConcurrentHashMap<>();

	ProcessorTimes() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		long before = this.threads.getCurrentThreadCpuTime();
		try {
			getNext().invoke(request, response);
		}
		finally {
			this.times.put(
					request.getHeader(Shot.NUMBER) + " " + request.getMethod() + " "
							+ request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
					Duration.ofNanos(this.threads.getCurrentThreadCpuTime() - before));
		}
	}

	/** The requests, by number and address, that took more than so much. */
	Map<String, Duration> above(Duration bound) {
		Map<String, Duration> slow = new TreeMap<>(this.times);
		slow.values().removeIf((time) -> time.compareTo(bound) <= 0);
		return slow;
	}

}
