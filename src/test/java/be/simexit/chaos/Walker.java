package be.simexit.chaos;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

import be.simexit.Visitor;
import be.simexit.chaos.Tally.Met;
import be.simexit.chaos.Walk.Answer;
import org.jsoup.Jsoup;

/**
 * Somebody who answers, remembers what was acknowledged, and looks at the end whether it
 * is there.
 */
final class Walker implements Callable<Walker> {

	private static final int TRIES = 5;

	private static final Duration THINKS = Duration.ofSeconds(2);

	private final Walk walk;

	private final Visitor visitor;

	private final Course course;

	private final Tally tally;

	private final Random chance;

	private final Map<String, Answer> acknowledged = new LinkedHashMap<>();

	private final List<String> faults = new ArrayList<>();

	private int given;

	Walker(Walk walk, Visitor visitor, Course course, Tally tally) {
		this.walk = walk;
		this.visitor = visitor;
		this.course = course;
		this.tally = tally;
		this.chance = new Random(walk.number());
	}

	@Override
	public Walker call() throws InterruptedException {
		try {
			for (Answer answer : this.walk.answers()) {
				this.course.awaitTurn(this.given);
				LockSupport.parkNanos(this.chance.nextLong(THINKS.toNanos()));
				give(answer);
				this.given++;
				this.course.done(1);
			}
		}
		finally {
			this.course.done(Walk.LENGTH - this.given);
		}
		return this;
	}

	private void give(Answer answer) {
		if (!this.visitor.page().contains("action=\"" + answer.path() + "\"")) {
			look(answer.path().equals("/start") ? "/" : answer.path());
		}
		for (int tries = 0; tries < TRIES; tries++) {
			HttpResponse<String> response = this.visitor.post(answer.path(), answer.fields());
			String leads = response.headers().firstValue("Location").orElse(answer.path());
			boolean taken = response.statusCode() == 302 && !leads.contains("again=");
			look(leads);
			if (taken) {
				this.acknowledged.put(answer.stage(), answer);
				return;
			}
			this.tally.count(Met.ASKED_AGAIN);
		}
		throw new IllegalStateException(
				"not taken: " + answer.stage() + " at " + Jsoup.parse(this.visitor.page()).title());
	}

	private void look(String path) {
		this.visitor.get(path);
		this.walk.stranger(this.visitor.page()).ifPresent((name) -> this.faults.add("mixed: " + name + " on " + path));
	}

	/** Reads the whole case, and notes what is not as it was acknowledged. */
	void check() {
		this.acknowledged.forEach((stage, answer) -> {
			if ("sent".equals(stage)) {
				checkRecord();
			}
			else {
				look("/journey/" + stage);
				List<String> missing = new FilledForm(this.visitor.page()).missing(answer.fields());
				if (!missing.isEmpty()) {
					this.faults.add("lost: " + stage + " " + missing);
				}
			}
		});
	}

	/** A form that adds to a record is empty the next time; the case shows the record. */
	private void checkRecord() {
		look("/case");
		int times = Jsoup.parse(this.visitor.page())
			.select("ul.plain small:contains(" + this.walk.receipt() + ")")
			.size();
		if (times != 1) {
			this.faults.add(((times == 0) ? "lost: " : "twice: ") + this.walk.receipt());
		}
	}

	boolean isFinished() {
		return this.given == Walk.LENGTH;
	}

	int given() {
		return this.given;
	}

	List<String> faults() {
		return this.faults;
	}

}
