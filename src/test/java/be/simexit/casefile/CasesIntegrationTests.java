package be.simexit.casefile;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.answer.Answers;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.LineAnswer;
import be.simexit.guide.Goal;
import be.simexit.guide.Line;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Cases are kept, expire and are erased; on H2 and on PostgreSQL.
 */
class CasesIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final Answers FIRST = Answers.NONE.with("goal", new GoalAnswer(Goal.CANCEL));

	private static final Answers SECOND = FIRST.with("line", new LineAnswer(Line.PACK));

	private static final Map<String, Server> SERVERS = new HashMap<>();

	@AfterAll
	static void stop() {
		SERVERS.values().forEach(Server::close);
		SERVERS.clear();
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void aCaseLivesFromItsFirstSaveToItsErasure(String kind) {
		Server server = server(kind);
		Cases cases = server.get(Cases.class);
		Secret secret = Secret.fresh();
		assertThat(cases.open(secret)).isEmpty();

		CaseFile saved = cases.save(cases.save(CaseFile.begin(secret), FIRST), SECOND);

		assertThat(saved.version()).isEqualTo(2);
		assertThat(saved.answers().changedAfter("line", 1)).isTrue();
		assertThat(saved.answers().changedAfter("goal", 1)).isFalse();
		assertThat(cases.open(secret)).contains(saved);
		cases.erase(secret);
		assertThat(cases.open(secret)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void theLaterOfTwoSavesIsRefused(String kind) {
		Server server = server(kind);
		Cases cases = server.get(Cases.class);
		Secret secret = Secret.fresh();
		CaseFile opened = cases.save(CaseFile.begin(secret), FIRST);
		cases.save(opened, SECOND);

		assertThatExceptionOfType(CaseChangedException.class).isThrownBy(() -> cases.save(opened, FIRST));
		assertThatExceptionOfType(CaseChangedException.class)
			.isThrownBy(() -> cases.save(CaseFile.begin(secret), FIRST));
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void aCaseExpiresAfter180UnusedDaysAndOpeningItCountsAsUse(String kind) {
		Server server = server(kind);
		Cases cases = server.get(Cases.class);
		Secret used = Secret.fresh();
		Secret kept = Secret.fresh();
		Secret old = Secret.fresh();
		lastUsed(server, cases.save(CaseFile.begin(used), FIRST), 181);
		lastUsed(server, cases.save(CaseFile.begin(kept), FIRST), 180);
		lastUsed(server, cases.save(CaseFile.begin(old), FIRST), 181);
		cases.open(used);

		server.get(Expiry.class).eraseUnused();

		assertThat(cases.open(used)).isPresent();
		assertThat(cases.open(kept)).isPresent();
		assertThat(cases.open(old)).isEmpty();
	}

	/** As when every node tidies up in the same second of the night. */
	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void nodesThatTidyUpAtOnceEraseEachOldCaseOnce(String kind) throws Exception {
		Server server = server(kind);
		Cases cases = server.get(Cases.class);
		server.get(Expiry.class).eraseUnused();
		List<Secret> kept = new ArrayList<>();
		for (int count = 0; count < 40; count++) {
			CaseFile file = cases.save(CaseFile.begin(Secret.fresh()), FIRST);
			lastUsed(server, file, (count % 2 == 0) ? 400 : 10);
			if (count % 2 != 0) {
				kept.add(file.secret());
			}
		}
		ExecutorService nodes = Executors.newFixedThreadPool(3);
		CyclicBarrier together = new CyclicBarrier(3);
		Callable<Integer> tidy = () -> {
			together.await();
			return cases.eraseUnusedBefore(TODAY.minusDays(180));
		};

		int erased = 0;
		for (Future<Integer> node : nodes.invokeAll(Collections.nCopies(3, tidy))) {
			erased += node.get();
		}
		nodes.shutdown();

		assertThat(erased).isEqualTo(20);
		assertThat(kept).allSatisfy((secret) -> assertThat(cases.open(secret)).isPresent());
	}

	private static Server server(String kind) {
		return SERVERS.computeIfAbsent(kind,
				(it) -> Server.startLazily(Databases.fresh(it), Path.of("src/main/resources/data").toAbsolutePath()));
	}

	private static void lastUsed(Server server, CaseFile file, int daysAgo) {
		server.get(JdbcClient.class)
			.sql("update case_file set last_used = ? where id = ?")
			.param(TODAY.minusDays(daysAgo))
			.param(file.secret().rowId())
			.update();
	}

}
