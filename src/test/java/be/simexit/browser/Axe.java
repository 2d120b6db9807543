package be.simexit.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * What axe finds wrong with a page. Its script waits in the browser for every page of a
 * context: to send it anew for each page took longer than to run it.
 */
final class Axe {

	private static final List<String> TAGS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private static final String SCRIPT = script();

	private Axe() {
	}

	/** Lets axe wait in every page that this context will open. */
	static void waitIn(BrowserContext context) {
		context.addInitScript(SCRIPT);
	}

	/** What breaks a rule, each as rule, element and reason; that axe ran is proven. */
	@SuppressWarnings("unchecked")
	static List<String> violations(Page page) {
		Map<String, Object> found = (Map<String, Object>) page.evaluate("""
				tags => axe.run(document, {runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']})
					.then(found => ({
						passed: found.passes.length,
						violations: found.violations.flatMap(rule => rule.nodes.map(
							node => rule.id + ': ' + node.html + ' ' + node.failureSummary))
					}))""", TAGS);
		if (((Number) found.get("passed")).intValue() == 0) {
			throw new IllegalStateException("axe looked at nothing on " + page.url());
		}
		return (List<String>) found.get("violations");
	}

	private static String script() {
		try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			if (script == null) {
				throw new IllegalStateException("the library of axe has no script");
			}
			return new String(script.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
