package be.simexit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where the system chooses the colours, only words alone stand on a colour of our choice:
 * what is grey elsewhere could not be read on it.
 */
@BrowserTest
class SystemColoursIntegrationTests {

	/**
	 * Filled buttons, and how many elements within them the system colours for another
	 * ground.
	 */
	private static final String FILLED = """
			() => {
				const filled = Array.from(document.querySelectorAll('main button, main a[role=button]'))
					.filter((it) => getComputedStyle(it).forcedColorAdjust === 'none');
				return [filled.length, filled.flatMap((it) => Array.from(it.querySelectorAll('*'))).length];
			}""";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@ValueSource(strings = { "/", "/operators/orange", "/letter", "/checklist", "/situations" })
	void onlyWordsAloneStandOnAColourOfOurChoice(String path) {
		try (BrowserContext context = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setForcedColors(ForcedColors.ACTIVE))) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + path);

			assertThat(page.evaluate(FILLED).toString()).as(path).matches("\\[\\d+, 0]");
		}
	}

}
