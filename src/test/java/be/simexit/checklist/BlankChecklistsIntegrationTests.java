package be.simexit.checklist;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.OperatorEntry;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every brand that an address can name has its checklist, also those whose letters nobody
 * knows.
 */
@ServerTest
class BlankChecklistsIntegrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private CurrentDirectory directory;

	@Test
	void everyBrandHasAChecklistToReadAndToPrint() {
		Visitor visitor = new Visitor(this.port);

		for (OperatorEntry operator : this.directory.get().operators()) {
			assertThat(visitor.get("/checklist?operator=" + operator.code()).status()).as(operator.code())
				.isEqualTo(200);
			assertThat(visitor.download("/checklist.pdf?operator=" + operator.code()).statusCode()).as(operator.code())
				.isIn(200, 429);
		}
	}

}
