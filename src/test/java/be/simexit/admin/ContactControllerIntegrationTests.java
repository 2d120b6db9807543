package be.simexit.admin;

import java.nio.file.Path;
import java.security.Principal;

import be.simexit.Databases;
import be.simexit.Server;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What an editor cannot take, because no data file has it.
 */
class ContactControllerIntegrationTests {

	private static final Principal EDITOR = () -> "ed";

	@TempDir
	private Path folder;

	@Test
	void aContactThatNoFileHasIsNotFound() {
		try (Server server = Server.start(Databases.fresh("h2"), Server.copyOfData(this.folder.resolve("data")))) {
			ContactController controller = server.get(ContactController.class);

			assertThatExceptionOfType(ResponseStatusException.class)
				.isThrownBy(() -> controller.takeFile("orange", "nobody", 0, EDITOR))
				.extracting(ResponseStatusException::getStatusCode)
				.isEqualTo(HttpStatus.NOT_FOUND);
		}
	}

}
