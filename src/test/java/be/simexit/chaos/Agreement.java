package be.simexit.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

import be.simexit.Visitor;
import be.simexit.admin.StageForm;
import be.simexit.system.Limit;

/**
 * What two nodes have to agree on, measured.
 *
 * @param signIns how many tries to sign in were taken, of twice as many as the limit
 * @param cases how many new cases were taken, of twice as many as the limit
 * @param edit how long after an editor's change on one node the other showed it
 */
record Agreement(int signIns, int cases, Duration edit) {

	private static final Duration SOON = Duration.ofSeconds(3);

	private static final Duration LATEST = Duration.ofSeconds(30);

	private static final Duration BREATH = Duration.ofMillis(50);

	private static final String NOTE = "Said by a trial of two nodes";

	static Agreement measure(Nodes nodes) {
		return new Agreement(signIns(nodes), cases(nodes), edit(nodes));
	}

	private static int signIns(Nodes nodes) {
		return taken(Limit.SIGN_INS, "198.19.0.", nodes, (visitor, number) -> {
			visitor.get("/admin/login");
			return visitor.post("/admin/login", Map.of("username", "nobody-" + number, "password", "wrong"))
				.headers()
				.firstValue("Location")
				.filter((it) -> it.contains("wait"))
				.isEmpty();
		});
	}

	private static int cases(Nodes nodes) {
		return taken(Limit.CASES, "198.19.1.", nodes, (visitor, number) -> {
			visitor.forgetCookie("case");
			return visitor.get("/").post("/start", Map.of("goal", "cancel")).statusCode() == 302;
		});
	}

	/**
	 * Tries in turn on all nodes; once more where a window of the limit ended meanwhile.
	 */
	private static int taken(Limit limit, String network, Nodes nodes, Attempt attempt) {
		for (int host = 1;; host++) {
			String address = network + host;
			List<Visitor> visitors = IntStream.range(0, nodes.size())
				.mapToObj((index) -> new Visitor(nodes.get(index).port(), nodes.only(index).from(address)))
				.toList();
			long window = window(limit);
			int taken = 0;
			for (int number = 0; number < 2 * limit.times(); number++) {
				taken += attempt.isTaken(visitors.get(number % nodes.size()), number) ? 1 : 0;
			}
			if (window(limit) == window) {
				return taken;
			}
		}
	}

	private static long window(Limit limit) {
		return Instant.now().getEpochSecond() / limit.per().toSeconds();
	}

	private static Duration edit(Nodes nodes) {
		Visitor editor = new Visitor(nodes.get(0).port()).signIn("editor", Node.PASSWORD);
		StageForm.save(editor, "/admin/contacts/orange/phone-own", Map.of("note.en", NOTE, "note.zh", "测试写的"));
		long saved = System.nanoTime();
		Visitor reader = new Visitor(nodes.get(1).port());
		while (System.nanoTime() - saved < LATEST.toNanos() && !reader.get("/operators/orange").page().contains(NOTE)) {
			LockSupport.parkNanos(BREATH.toNanos());
		}
		return Duration.ofNanos(System.nanoTime() - saved);
	}

	List<String> faults() {
		List<String> faults = new ArrayList<>();
		check(this.signIns == Limit.SIGN_INS.times(), "sign-ins taken: " + this.signIns, faults);
		check(this.cases == Limit.CASES.times(), "cases taken: " + this.cases, faults);
		check(this.edit.compareTo(SOON) <= 0, "an edit was read after " + this.edit, faults);
		return faults;
	}

	private static void check(boolean good, String fault, List<String> faults) {
		if (!good) {
			faults.add(fault);
		}
	}

	@Override
	public String toString() {
		return "%d of %d sign-ins and %d of %d new cases taken by both nodes together; an edit read after %d ms"
			.formatted(this.signIns, 2 * Limit.SIGN_INS.times(), this.cases, 2 * Limit.CASES.times(),
					this.edit.toMillis());
	}

	/** Does a limited thing; false if it is refused. */
	@FunctionalInterface
	private interface Attempt {

		boolean isTaken(Visitor visitor, int number);

	}

}
