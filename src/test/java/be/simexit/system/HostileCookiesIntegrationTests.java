package be.simexit.system;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cookies that we give have room.
 */
@ServerTest
@ExtendWith(OutputCaptureExtension.class)
class HostileCookiesIntegrationTests {

	@LocalServerPort
	private int port;

	/** Servers read 8 KB of headers, unless they are told otherwise. */
	@Test
	void whatIsKeptAfterAnErrorFitsIntoTheHeaders(CapturedOutput log) {
		Visitor visitor = new Visitor(this.port).walkToChannel().get("/letter");
		Map<String, String> sent = new HashMap<>(Map.of("name", "Voorbeeld Testpersoon"));
		Random random = new Random(7);
		for (String field : List.of("reach", "one", "two")) {
			sent.put(field,
					random.ints(1900, 0x4e00, 0x9fa5)
						.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
						.toString());
		}

		visitor.submit("/letter", sent);
		assertThat(visitor.page()).contains("Voorbeeld Testpersoon");
		visitor.get("/journey/details").submit("/journey/details", sent);
		assertThat(visitor.isRefused()).isTrue();
		assertThat(visitor.page()).contains("Voorbeeld Testpersoon");
		assertThat(visitor.get("/letter?again=yes").page()).contains("Voorbeeld Testpersoon");
		assertThat(log).doesNotContain("ERROR");
	}

}
