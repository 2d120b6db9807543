package be.simexit.chaos;

import java.util.List;

/**
 * How a crowd fared.
 *
 * @param walkers how many set out
 * @param finished how many arrived
 * @param acknowledged how many answers were taken
 * @param faults each answer lost or there twice, each value of somebody else, each
 * failure that was not an announced one, each walker who could not go on
 * @param met what was met on the way
 */
record Outcome(int walkers, int finished, int acknowledged, List<String> faults, String met) {

	private long count(String kind) {
		return this.faults.stream().filter((fault) -> fault.startsWith(kind)).count();
	}

	@Override
	public String toString() {
		return "%d of %d finished, %d answers acknowledged, %d lost, %d twice, %d mixed; %s".formatted(this.finished,
				this.walkers, this.acknowledged, count("lost"), count("twice"), count("mixed"), this.met);
	}

}
