package be.simexit.system;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;

/**
 * Counts on this node only, while the database is away. Addresses and names are held in
 * memory for at most a day after the last request and never written down.
 */
final class LimitMemory implements LimitCounts {

	private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
		.maximumSize(100_000)
		.expireAfterAccess(Duration.ofDays(1))
		.build();

	@Override
	public boolean take(Limit limit, int times, String key) {
		return this.buckets
			.get(limit.code() + " " + key,
					(it) -> Bucket.builder()
						.addLimit((bandwidth) -> bandwidth.capacity(times).refillGreedy(times, limit.per()))
						.build())
			.tryConsume(1);
	}

}
