package be.simexit.system;

import java.time.Duration;
import java.util.Arrays;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;

/**
 * How often one visitor may do something, or something be done to one editor. A visitor
 * is an Internet address; addresses and names are held in memory for at most a day after
 * the last request and never written down.
 */
@Component
public class RateLimits {

	/** A household with IPv6 has its own first four groups and countless addresses. */
	private static final int GROUPS_OF_A_HOUSEHOLD = 4;

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(100_000)
		.expireAfterAccess(Duration.ofDays(1))
		.build();

	/**
	 * Takes one of the times that a visitor may do something.
	 * @param what the thing done, such as "login"
	 * @param times how often it may be done, at least once
	 * @param per the time after which the count is full again
	 * @param request the visitor's request
	 * @return false if it was done too often
	 */
	public boolean take(String what, int times, Duration per, HttpServletRequest request) {
		return take(what, times, per, household(request.getRemoteAddr()));
	}

	/**
	 * Takes one of the times that a thing may be done to somebody or something, whoever
	 * does it.
	 * @param what the thing done, such as "login-name"
	 * @param times how often it may be done, at least once
	 * @param per the time after which the count is full again
	 * @param key whom or what it is done to, short
	 * @return false if it was done too often
	 */
	public boolean take(String what, int times, Duration per, String key) {
		return this.buckets.get(what + " " + key,
				(it) -> Bucket.builder().addLimit((limit) -> limit.capacity(times).refillGreedy(times, per)).build())
			.tryConsume(1);
	}

	private static String household(String address) {
		String[] groups = address.split(":");
		return (groups.length <= GROUPS_OF_A_HOUSEHOLD) ? address
				: String.join(":", Arrays.copyOf(groups, GROUPS_OF_A_HOUSEHOLD));
	}

}
