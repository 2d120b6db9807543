package be.simexit.editor;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Visitors see the name that an editor chose, also while the database is away.
 */
class EditorNamesTests {

	private final JdbcClient jdbc = JdbcClient
		.create(new DriverManagerDataSource("jdbc:h2:mem:names-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", ""));

	private final Editors editors = new Editors(this.jdbc);

	private final EditorNames names = new EditorNames(this.editors);

	@Test
	void aChosenNameIsShownAtOnceAndStaysWithoutTheDatabase() {
		this.jdbc
			.sql("create table editor (name varchar(100), display_name varchar(100), role varchar(20), "
					+ "disabled boolean, signed_in_on date)")
			.update();
		this.jdbc.sql("insert into editor (name, role, disabled) values ('ann', 'editor', false)").update();
		assertThat(this.names.shown("ann")).isNull();

		this.editors.rename("ann", "Ann from Gent");
		assertThat(this.names.shown("ann")).isEqualTo("Ann from Gent");

		this.jdbc.sql("drop table editor").update();
		assertThat(this.names.shown("ann")).isEqualTo("Ann from Gent");
		assertThat(this.names.shown("nobody")).isNull();
	}

	@Test
	void aDatabaseThatNeverAnsweredNamesNobody() {
		assertThat(this.names.shown("ann")).isNull();
	}

}
