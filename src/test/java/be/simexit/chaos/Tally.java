package be.simexit.chaos;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * Counts what all walkers together met.
 */
final class Tally {

	private static final Duration SLOW = Duration.ofSeconds(5);

	private static final String POLITE = "We cannot reach your case";

	private final Map<Met, LongAdder> counts = new EnumMap<>(Met.class);

	private final List<String> failures = new CopyOnWriteArrayList<>();

	Tally() {
		for (Met met : Met.values()) {
			this.counts.put(met, new LongAdder());
		}
	}

	void count(Met met) {
		this.counts.get(met).increment();
	}

	long of(Met met) {
		return this.counts.get(met).sum();
	}

	/** A response, whatever it says; a 503 counts as one if it says what to do. */
	void answered(HttpRequest request, HttpResponse<?> response, Duration time) {
		int status = response.statusCode();
		if (time.compareTo(SLOW) > 0) {
			count(Met.SLOW);
		}
		if (status == 503 && String.valueOf(response.body()).contains(POLITE)) {
			count(Met.UNAVAILABLE);
		}
		else if (status >= 500) {
			count(Met.OTHER_FAILURE);
			this.failures.add(status + " for " + request.method() + " " + request.uri().getPath());
		}
	}

	/** The other failures one by one, without what was typed. */
	List<String> failures() {
		return List.copyOf(this.failures);
	}

	@Override
	public String toString() {
		return this.counts.entrySet()
			.stream()
			.map((count) -> count.getValue().sum() + " " + count.getKey().words)
			.collect(Collectors.joining(", "));
	}

	/** What can be met on the way. */
	enum Met {

		REQUEST("requests"), BROKEN("broken connections"), UNAVAILABLE("pages 503"), OTHER_FAILURE("other 5xx"),
		SENT_AGAIN("posts sent again"), ASKED_AGAIN("forms asked again"), SLOW("longer than 5 s");

		private final String words;

		Met(String words) {
			this.words = words;
		}

	}

}
