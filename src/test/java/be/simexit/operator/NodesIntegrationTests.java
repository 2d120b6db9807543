package be.simexit.operator;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.feedback.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several nodes on one PostgreSQL agree on the content.
 */
class NodesIntegrationTests {

	private static final int ROUNDS = 200;

	@TempDir
	private Path folder;

	private Path data;

	@BeforeEach
	void copyData() {
		this.data = Server.copyOfData(this.folder.resolve("data"));
	}

	@Test
	void twoNodesThatStartOnAnEmptyDatabaseBothLive() throws Exception {
		String database = Databases.fresh("postgres");
		ExecutorService threads = Executors.newFixedThreadPool(2);
		CyclicBarrier together = new CyclicBarrier(2);
		Callable<Server> start = () -> {
			together.await();
			return Server.startLazily(database, this.data);
		};
		Future<Server> one = threads.submit(start);
		Future<Server> other = threads.submit(start);
		try (Server first = one.get(); Server second = other.get()) {
			assertThat(first.get(CurrentDirectory.class).get()).isEqualTo(second.get(CurrentDirectory.class).get());
		}
		finally {
			threads.shutdown();
		}
	}

	@Test
	void aNodeWithOlderDataFilesChangesNothing() {
		String database = Databases.fresh("postgres");
		Path older = Server.copyOfData(this.folder.resolve("older"));
		assertThat(older.resolve("operators/undo.yaml").toFile().delete()).isTrue();
		Server.replace(older.resolve("operators/orange.yaml"), "brand: Orange", "brand: Mobistar again");
		try (Server newer = Server.startLazily(database, this.data, "--simexit.content.release=2");
				Server old = Server.startLazily(database, older, "--simexit.content.release=1")) {
			newer.get(CurrentDirectory.class).refresh();

			for (Server node : List.of(newer, old)) {
				Directory directory = node.get(CurrentDirectory.class).get();
				assertThat(directory.find("undo")).isPresent();
				assertThat(directory.find("orange").orElseThrow().brand()).isEqualTo("Orange");
			}
		}
		try (Server later = Server.startLazily(database, older, "--simexit.content.release=3")) {
			assertThat(later.get(CurrentDirectory.class).get().find("undo")).isEmpty();
		}
	}

	@Test
	void votesAndEditsThatCrossLeaveNoStaleView() throws Exception {
		try (Server server = Server.startLazily(Databases.fresh("postgres"), this.data)) {
			ExecutorService threads = Executors.newFixedThreadPool(4);
			CurrentDirectory directory = server.get(CurrentDirectory.class);
			for (int round = 0; round < ROUNDS; round++) {
				ContactEntry contact = voted(directory.get());
				cross(threads, server, contact, round);
				Directory shown = directory.get();
				directory.refresh();
				assertThat(shown).as("round %s", round).isEqualTo(directory.get());
			}
			threads.shutdown();
		}
	}

	@Test
	void aVoteDoesNotReadTheDirectoryAgain() {
		String database = Databases.fresh("postgres");
		try (Server server = Server.startLazily(database, this.data);
				Server other = Server.startLazily(database, this.data)) {
			CurrentDirectory directory = server.get(CurrentDirectory.class);
			Directory before = directory.get();
			Directory there = other.get(CurrentDirectory.class).get();
			ContactEntry contact = voted(before);

			server.get(FeedbackDesk.class).take(contact.operator(), contact.code(), contact.version(), Verdict.WORKED);
			other.get(CurrentDirectory.class).follow();

			assertThat(voted(directory.get()).feedback().worked()).isEqualTo(1);
			assertThat(directory.get().find("orange").orElseThrow()).isSameAs(before.find("orange").orElseThrow());
			Directory seen = other.get(CurrentDirectory.class).get();
			assertThat(voted(seen).feedback().worked()).isEqualTo(1);
			assertThat(seen.find("orange").orElseThrow()).isSameAs(there.find("orange").orElseThrow());
		}
	}

	/** Three votes on one contact while an editor changes another. */
	private static void cross(ExecutorService threads, Server server, ContactEntry contact, int round)
			throws Exception {
		CyclicBarrier together = new CyclicBarrier(4);
		List<Callable<Boolean>> actions = new ArrayList<>();
		for (int vote = 0; vote < 3; vote++) {
			actions.add(() -> {
				together.await();
				return server.get(FeedbackDesk.class)
					.take(contact.operator(), contact.code(), contact.version(), Verdict.WORKED);
			});
		}
		actions.add(() -> {
			together.await();
			ContactEntry other = other(server.get(CurrentDirectory.class).get());
			new Edits(server, "ed").change(other, OrangeContacts.withValue(other.data(), String.valueOf(5000 + round)));
			return true;
		});
		for (Future<Boolean> done : threads.invokeAll(actions)) {
			assertThat(done.get()).isTrue();
		}
	}

	private static ContactEntry voted(Directory directory) {
		return directory.find("base").orElseThrow().contacts().get(0);
	}

	private static ContactEntry other(Directory directory) {
		return directory.find("orange").orElseThrow().contact("phone-own").orElseThrow();
	}

}
