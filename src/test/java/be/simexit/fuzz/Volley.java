package be.simexit.fuzz;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Sends requests one after the other and takes note of what is wrong with the answers.
 */
final class Volley {

	static final String PASSWORD = "invented for tests";

	/** Cases are erased and editors signed out on the way. */
	private static final int UNTIL_ALL_COME_ANEW = 300;

	private final int port;

	private final long seed;

	private final Supplier<List<String>> news;

	private final Tally tally = new Tally();

	private final Map<String, String> pages = new HashMap<>();

	/**
	 * Makes ready to send.
	 * @param port where the server listens
	 * @param seed what the chance begins with
	 * @param news what the log of the server said since last asked
	 */
	Volley(int port, long seed, Supplier<List<String>> news) {
		this.port = port;
		this.seed = seed;
		this.news = news;
	}

	Tally run(int requests) throws IOException {
		Wire wire = new Wire(this.port);
		Shots shots = new Shots(this.seed);
		List<Actor> actors = List.of();
		for (int number = 0; number < requests; number++) {
			if (number % UNTIL_ALL_COME_ANEW == 0) {
				actors = Actor.all(this.port, PASSWORD);
				this.pages.clear();
			}
			Actor actor = shots.one(actors);
			Shot shot = shots.next(number, actor, this.pages.getOrDefault(actor.name(), ""));
			Answer answer = wire.send(shot);
			this.pages.put(actor.name(), answer.isHtml() ? answer.body() : "");
			judge(shot, answer);
		}
		return this.tally;
	}

	private void judge(Shot shot, Answer answer) {
		this.tally.count(answer);
		List<String> faults = new ArrayList<>(Judge.faults(shot, answer));
		faults.addAll(this.news.get());
		if (!faults.isEmpty()) {
			this.tally.faults()
				.add(faults + " with -Dsimexit.fuzz.seed=" + this.seed + ", status " + answer.status() + ", " + shot
						+ "\n");
		}
	}

}
