package be.simexit.editor;

import java.time.Clock;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The first editor gets a password once, and another one whenever the settings name one.
 */
class EditorInitializerTests {

	private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	private final DataSource before = before();

	private final JdbcClient jdbc = JdbcClient.create(migrate(before()));

	private final Editors editors = new Editors(this.jdbc);

	@Test
	void aPasswordOfALaterStartReplacesTheFirstOne() {
		start(null);
		String generated = this.editors.hashOf("editor").orElseThrow();

		start("chosen in a test");

		String chosen = this.editors.hashOf("editor").orElseThrow();
		assertThat(chosen).isNotEqualTo(generated);
		assertThat(this.encoder.matches("chosen in a test", chosen)).isTrue();
	}

	@Test
	void aStartWithoutOneOrWithTheSameChangesNothing() {
		start("chosen in a test");
		String before = this.editors.hashOf("editor").orElseThrow();

		start(null);
		start("chosen in a test");

		assertThat(this.editors.hashOf("editor")).contains(before);
	}

	@Test
	void theFirstEditorIsAKeeper() {
		start("chosen in a test");

		assertThat(this.editors.find("editor").map(EditorAccount::role)).contains(EditorRole.KEEPER);
	}

	@Test
	void whoWasAnEditorBeforeThereWereRolesIsAKeeper() {
		JdbcClient.create(this.before).sql("insert into editor (name, password) values ('earlier', 'a hash')").update();

		migrate(this.before);

		assertThat(new Editors(JdbcClient.create(this.before)).find("earlier")).get()
			.returns(EditorRole.KEEPER, EditorAccount::role)
			.returns(false, EditorAccount::disabled);
	}

	private void start(@Nullable String password) {
		new EditorInitializer(this.editors, new EditorLinks(this.jdbc, Clock.systemUTC()),
				new EditorSettings("editor", password, false), this.encoder)
			.start();
	}

	private static DataSource before() {
		DataSource database = new DriverManagerDataSource(
				"jdbc:h2:mem:editors-" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", "sa", "");
		JdbcClient.create(database)
			.sql("create table editor (name varchar(100) primary key, password varchar(200) not null)")
			.update();
		return database;
	}

	private static DataSource migrate(DataSource database) {
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V8__editors.sql")).execute(database);
		return database;
	}

}
