package be.simexit.browser;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people on one computer never see each other's case, and Back never asks to send a
 * form again.
 */
@BrowserTest
class SharedComputerIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void neitherOfTwoPeopleSeesTheOther(boolean shared) {
		try (Walker walker = Walker.without(this.port, "en")) {
			begin(walker, shared);
			details(walker, "Anna Eerste").isAt("/journey/channel");
			if (shared) {
				walker.sees("Shared device");
			}
			walker.follow("footer a[href='/leave']").sees("First save your link");
			String link = walker.find(".link-box code").innerText();
			walker.follow("main form button");

			walker.go("/").doesNotSee("is open here");
			begin(walker, shared);
			details(walker, "Bert Tweede").go("/case").finds("Bert Tweede");
			walker.go("/checklist").go("/journey/details");
			assertThat(walker.valueOf("name")).isEqualTo("Bert Tweede");
			assertThat(walker.go("/case").find("body").textContent()).doesNotContain("Anna Eerste");

			walker.go("/").sees("is open here").follow("button[value=cancel]").isAt("/start/another");
			walker.sees("Save its link").follow("main form button").isAt("/journey/operator");
			assertThat(walker.go("/case").find("body").textContent()).doesNotContain("Bert Tweede", "Anna Eerste");
			walker.go("/leave").follow("main form button");

			walker.go(URI.create(link).getPath()).isAt("/case").finds("Anna Eerste");
			assertThat(walker.find("body").textContent()).doesNotContain("Bert Tweede");
		}
	}

	@Test
	void aSharedDeviceForgetsWhenTheBrowserCloses() {
		try (Walker walker = Walker.without(this.port, "en")) {
			begin(walker, true);

			assertThat(walker.context().cookies()).filteredOn((cookie) -> cookie.name.equals("case"))
				.singleElement()
				.satisfies((cookie) -> assertThat(cookie.expires).isEqualTo(-1));
		}
	}

	@Test
	void backNeverAsksToSendAgain() {
		try (Walker walker = new Walker(this.port, "en", Walker.DESK, true)) {
			walker.begin("cancel").on().isAt("/journey/operator").sees("Please correct this");
			walker.choose("operator", "orange").choose("line", "subscription").on().isAt("/journey/details");
			walker.type("name", "Voorbeeld Testpersoon").on().isAt("/journey/details").sees("Please correct this");
			details(walker, "Voorbeeld Testpersoon").isAt("/journey/channel").on().isAt("/journey/request");
			walker.type("endDate", "1/2").on().sees("Please correct this");
			walker.type("endDate", TODAY.plusDays(20).toString()).on().isAt("/journey/send");
			walker.go("/letter").follow("main form .actions button").sees("Please correct this");

			for (int back = 0; back < 10; back++) {
				walker.page().goBack();
				assertThat(walker.page().title()).as("after %d times Back, at %s", back + 1, walker.path())
					.contains("SimExit");
				assertThat(walker.text()).doesNotContain("ERR_CACHE_MISS", "resubmission");
			}
		}
	}

	private static void begin(Walker walker, boolean shared) {
		walker.go("/");
		if (shared && walker.find("[name=shared]").count() > 0) {
			walker.choose("shared", "yes");
		}
		walker.follow("button[value=cancel]").choose("operator", "orange").choose("line", "subscription").on();
	}

	private static Walker details(Walker walker, String name) {
		return WalkIntegrationTests.fillDetails(walker).type("name", name).choose("leaving", "no").on();
	}

}
