package be.simexit.casefile;

import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A row that does not open is said to be damaged, and holds nobody.
 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class DamagedCaseIntegrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(strings = { "version = version + 1", "sealed = 'AAAA'", "sealed = ''", "sealed = 'no base64'",
			"sealed = substring(sealed from 1 for 200)" })
	void aDamagedRowIsExplainedAndLogged(String damage, CapturedOutput log) {
		Visitor visitor = new Visitor(this.port).walkToChannel();
		damage(visitor, damage);

		for (String path : new String[] { "/", "/case", "/journey/channel", "/checklist", "/leave" }) {
			visitor.get(path);

			assertThat(visitor.status()).as(path).isEqualTo(409);
			assertThat(visitor.text()).contains("This case cannot be opened").doesNotContain("few minutes");
		}
		assertThat(visitor.page()).contains(secret(visitor).written());
		assertThat(log).contains("integrity").doesNotContain("does not answer").doesNotContain("\tat ");
		assertThat(log).doesNotContain(secret(visitor).written()).doesNotContain(secret(visitor).rowId());
	}

	@Test
	void oneButtonLetsGoOfItAndANewCaseBegins() {
		Visitor visitor = new Visitor(this.port).walkToChannel();
		damage(visitor, "sealed = 'AAAA'");

		visitor.get("/case").submit("/let-go", Map.of());

		assertThat(visitor.status()).isEqualTo(200);
		assertThat(visitor.cookie("case")).isEmpty();
		assertThat(visitor.walkToChannel().status()).isEqualTo(200);
	}

	@Test
	void aLinkToADamagedCaseDoesNotTouchTheOneThatIsOpen() {
		Visitor damaged = new Visitor(this.port).walkToChannel();
		damage(damaged, "sealed = 'AAAA'");
		Visitor visitor = new Visitor(this.port).walkToChannel();

		visitor.get("/resume/" + secret(damaged).written());

		assertThat(visitor.status()).isEqualTo(409);
		assertThat(visitor.page()).doesNotContain("/let-go");
		assertThat(visitor.get("/case").status()).isEqualTo(200);
	}

	@Test
	void aDamagedCaseHereDoesNotHinderTheLinkToAnother() {
		String link = "/resume/" + secret(new Visitor(this.port).walkToChannel()).written();
		Visitor visitor = new Visitor(this.port).walkToChannel();
		damage(visitor, "sealed = 'AAAA'");

		visitor.get(link);

		assertThat(visitor.status()).isEqualTo(302);
		assertThat(visitor.get("/case").status()).isEqualTo(200);
	}

	private void damage(Visitor visitor, String change) {
		int damaged = this.jdbc.sql("update case_file set " + change + " where id = ?")
			.param(secret(visitor).rowId())
			.update();
		assertThat(damaged).isOne();
	}

	private static Secret secret(Visitor visitor) {
		return Secret.parse(visitor.cookie("case").orElseThrow().getValue()).orElseThrow();
	}

}
