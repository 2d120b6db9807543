package be.simexit.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What came of many requests.
 *
 * @param statuses how often each status came
 * @param faults what was wrong, each with its request
 */
record Tally(SortedMap<Integer, Integer> statuses, List<String> faults) {

	Tally() {
		this(new TreeMap<>(), new ArrayList<>());
	}

	void count(Answer answer) {
		this.statuses.merge(answer.status(), 1, Integer::sum);
	}

	Tally plus(Tally other) {
		Tally sum = new Tally(new TreeMap<>(this.statuses), new ArrayList<>(this.faults));
		other.statuses.forEach((status, times) -> sum.statuses.merge(status, times, Integer::sum));
		sum.faults.addAll(other.faults);
		return sum;
	}

	int total() {
		return this.statuses.values().stream().mapToInt(Integer::intValue).sum();
	}

}
