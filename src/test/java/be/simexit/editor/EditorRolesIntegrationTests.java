package be.simexit.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import be.simexit.content.EntryKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keepers say what each may do, and one of them is always left; on H2 and on PostgreSQL.
 */
class EditorRolesIntegrationTests {

	@TempDir
	private Path folder;

	private Path data;

	@BeforeEach
	void copyData() {
		this.data = Server.copyOfData(this.folder.resolve("data"));
	}

	@Test
	void aNewRoleHoldsAtOnceAndNobodyPutsOutTheLastKeeperOrThemselves() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), this.data)) {
			Visitor keeper = EditorAccounts.keeper(server).get("/admin/editors");
			Visitor ann = EditorAccounts.signIn(server, "ann", EditorRole.EDITOR);
			assertThat(ann.get("/admin/editors").status()).isEqualTo(403);
			assertThat(ann.text()).contains("This page is not open to you", "Only keepers may do this");

			keeper.submit("/admin/editors/disable", Map.of("name", "editor"));
			assertThat(keeper.text()).contains("This is the last keeper");
			keeper.submit("/admin/editors/role", Map.of("name", "ann", "role", "keeper"));
			assertThat(keeper.text()).contains("Done.");
			assertThat(ann.get("/admin/editors").status()).isEqualTo(200);
			ann.submit("/admin/editors/role", Map.of("name", "ann", "role", "editor"));
			assertThat(ann.text()).contains("You cannot do this to yourself");

			ann.submit("/admin/editors/disable", Map.of("name", "editor"));
			assertThat(ann.text()).contains("Done.").contains("disabled");
			assertThat(keeper.get("/admin/editors").status()).isEqualTo(302);
			ann.submit("/admin/editors/enable", Map.of("name", "editor"));
			assertThat(EditorAccounts.keeper(server).get("/admin/editors").status()).isEqualTo(200);
		}
	}

	/** Spring is told by addresses, and an entry by its kind. */
	@Test
	void onlyKeepersReachWhatIsForKeepers() {
		try (Server server = Server.startLazily(Databases.fresh("h2"), this.data)) {
			Visitor ann = EditorAccounts.signIn(server, "ann", EditorRole.EDITOR);
			for (EntryKind kind : EntryKind.values()) {
				for (String path : new String[] { "", "/x", "/orange/new" }) {
					int status = ann.get("/admin/" + kind.plural() + path).status();
					assertThat(status == 403).as("%s%s: %s", kind, path, status).isEqualTo(kind.isForKeepers());
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void twoKeepersCannotPutOutOneAnother(String kind) {
		try (Server server = Server.startLazily(Databases.fresh(kind), this.data)) {
			EditorDesk desk = server.get(EditorDesk.class);
			EditorAccounts.add(server, "other", EditorRole.KEEPER);

			List<Optional<EditorFlaw>> answers = List
				.of(CompletableFuture.supplyAsync(() -> desk.disable("other", "editor")),
						CompletableFuture.supplyAsync(() -> desk.change("editor", EditorRole.EDITOR, "other")))
				.stream()
				.map(CompletableFuture::join)
				.toList();

			assertThat(answers).containsExactlyInAnyOrder(Optional.empty(), Optional.of(EditorFlaw.LAST_KEEPER));
			assertThat(server.get(Editors.class).all()).filteredOn(EditorAccount::isActiveKeeper).hasSize(1);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "h2", "postgres" })
	void accountsLinksAndSignInsAreKeptAlikeInBothDatabases(String kind) {
		try (Server server = Server.startLazily(Databases.fresh(kind), this.data)) {
			EditorToken link = server.get(EditorDesk.class).invite("ann", EditorRole.EDITOR, "editor").orElseThrow();
			OwnAccount own = server.get(OwnAccount.class);
			assertThat(server.get(EditorDesk.class).invite("Ann", EditorRole.EDITOR, "editor")).isEmpty();

			assertThat(own.welcome(link.written(), null, EditorAccounts.PASSWORD)).isTrue();
			assertThat(own.welcome(link.written(), null, EditorAccounts.PASSWORD)).isFalse();
			own.rename("ann", "Ann");
			EditorToken signIn = server.get(OpenSignIns.class).open("ann");

			assertThat(server.get(OpenSignIns.class).find(signIn).map(EditorAccount::displayName)).contains("Ann");
			assertThat(own.signIns("ann")).isEqualTo(1);
			assertThat(own.knows("ann", EditorAccounts.PASSWORD)).isTrue();
			own.change("ann", "another password");
			assertThat(server.get(OpenSignIns.class).find(signIn)).isEmpty();
			assertThat(server.get(EditorNames.class).shown("nobody")).isNull();
		}
	}

}
