package be.simexit.system;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * How often one visitor may do something, or something be done to one editor. A visitor
 * is an Internet address; all nodes count together, and each alone while the database is
 * away.
 */
@Component
public class RateLimits {

	/** A household with IPv6 has its own first four groups and countless addresses. */
	private static final int GROUPS_OF_A_HOUSEHOLD = 4;

	private static final Logger log = LoggerFactory.getLogger(RateLimits.class);

	/**
	 * So long the database is not asked again: a visitor waits for one answer, not for
	 * three.
	 */
	private static final Duration AWAY = Duration.ofSeconds(5);

	private final LimitCounts shared;

	private final LimitCounts own = new LimitMemory();

	private final LimitSettings settings;

	/** Until when the database is taken to be away, on the clock of this process. */
	private volatile long awayUntil = System.nanoTime();

	/**
	 * Limits.
	 * @param shared counts on all nodes together
	 * @param settings other numbers than {@link Limit} has
	 */
	protected RateLimits(LimitCounts shared, LimitSettings settings) {
		this.shared = shared;
		this.settings = settings;
	}

	/**
	 * Takes one of the times that a visitor may do something.
	 * @param limit the thing done
	 * @param request the visitor's request
	 * @return false if it was done too often
	 */
	public boolean take(Limit limit, HttpServletRequest request) {
		return take(limit, household(request.getRemoteAddr()));
	}

	/**
	 * Takes one of the times that a visitor may do something to one thing.
	 * @param limit the thing done
	 * @param request the visitor's request
	 * @param what what it is done to, short
	 * @return false if it was done too often
	 */
	public boolean take(Limit limit, HttpServletRequest request, String what) {
		return take(limit, household(request.getRemoteAddr()) + " " + what);
	}

	/**
	 * Takes one of the times that a thing may be done to somebody, whoever does it.
	 * @param limit the thing done
	 * @param key whom it is done to, short
	 * @return false if it was done too often
	 */
	public boolean take(Limit limit, String key) {
		int times = this.settings.times(limit);
		if (System.nanoTime() - this.awayUntil < 0) {
			return this.own.take(limit, times, key);
		}
		try {
			return this.shared.take(limit, times, key);
		}
		catch (DataAccessException ex) {
			this.awayUntil = System.nanoTime() + AWAY.toNanos();
			log.warn("Limits are counted by this node alone: {}", ex.getClass().getSimpleName());
			return this.own.take(limit, times, key);
		}
	}

	/**
	 * Takes one of the times that a visitor may do something, or explains on a page of
	 * its own that it is enough for now.
	 * @param limit the thing done
	 * @param request the visitor's request
	 * @throws TooOftenException if it was done too often
	 */
	public void require(Limit limit, HttpServletRequest request) {
		if (!take(limit, request)) {
			throw new TooOftenException(limit);
		}
	}

	private static String household(String address) {
		if (!address.contains(":")) {
			return address;
		}
		String[] groups = whole(address).split(":");
		return String.join(":", Arrays.copyOf(groups, Math.min(groups.length, GROUPS_OF_A_HOUSEHOLD)));
	}

	/** An address of IPv6 with all its groups; some write 2001:db8::1 for it. */
	private static String whole(String address) {
		try {
			return InetAddress.getByName(address).getHostAddress();
		}
		catch (UnknownHostException ex) {
			return address;
		}
	}

}
