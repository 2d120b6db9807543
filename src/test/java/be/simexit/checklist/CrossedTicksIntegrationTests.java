package be.simexit.checklist;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Ticks of two tabs do not take each other out, and two that cross are both saved.
 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class CrossedTicksIntegrationTests {

	private static final int ROUNDS = 20;

	@LocalServerPort
	private int port;

	@Test
	void aTabThatIsOldTakesOutNoTickOfAnother() {
		Visitor visitor = ready();
		String old = visitor.get("/checklist").page();

		visitor.submit("/checklist", Map.of("ticked", "list-photo"));
		visitor.show(old).submit("/checklist", Map.of("ticked", "list-receipt"));
		assertThat(ticked(visitor)).contains("list-photo", "list-receipt");

		visitor.submit("/checklist", Map.of("ticked", "list-receipt", "was", "list-photo,list-receipt"));
		assertThat(ticked(visitor)).contains("list-receipt").doesNotContain("list-photo");
	}

	@Test
	void twoTicksThatCrossAreBothSaved(CapturedOutput log) throws Exception {
		Visitor visitor = ready().get("/checklist");
		ExecutorService two = Executors.newFixedThreadPool(2);
		for (int round = 0; round < ROUNDS; round++) {
			List<Callable<Integer>> posts = List.of(post(visitor, "list-photo", round),
					post(visitor, "list-receipt", round));
			for (Future<Integer> answer : two.invokeAll(posts)) {
				assertThat(answer.get()).isEqualTo(302);
			}
			boolean on = round % 2 == 0;
			assertThat(ticked(visitor).contains("list-photo")).isEqualTo(on);
			assertThat(ticked(visitor).contains("list-receipt")).isEqualTo(on);
		}
		two.shutdown();
		assertThat(log).doesNotContain("ERROR");
	}

	/** Ticks a box in even rounds, and takes the tick out in odd ones. */
	private static Callable<Integer> post(Visitor visitor, String box, int round) {
		Map<String, String> sent = (round % 2 == 0) ? Map.of("ticked", box, "was", "") : Map.of("was", box);
		return () -> visitor.post("/checklist", sent).statusCode();
	}

	private Visitor ready() {
		return new Visitor(this.port).walkToSend(LocalDate.now(ZoneId.of("Europe/Brussels")));
	}

	private static List<String> ticked(Visitor visitor) {
		return Jsoup.parse(visitor.get("/checklist").page()).select("input[name=ticked][checked]").eachAttr("value");
	}

}
