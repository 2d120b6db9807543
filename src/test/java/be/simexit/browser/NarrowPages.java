package be.simexit.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that were read without a browser, to be measured in one, many side by side: each
 * in a frame of its own, 320 pixels wide, first folded, then unfolded.
 */
final class NarrowPages {

	/** The narrowest window of WCAG 2.2, 1.4.10, in pixels. */
	static final int WIDTH = 320;

	private static final int AT_ONCE = 20;

	/**
	 * A function of a document that names what sticks out of its window to the right:
	 * elements, and text that is longer than its element.
	 */
	private static final String WIDE = """
			(page) => {
				const root = page.documentElement;
				if (root.scrollWidth <= root.clientWidth) {
					return [];
				}
				const sticksOut = (it) => {
					const text = page.createRange();
					text.selectNodeContents(it);
					return Math.max(it.getBoundingClientRect().right, text.getBoundingClientRect().right)
						> root.clientWidth + 0.5;
				};
				return Array.from(page.querySelectorAll('body *'))
					.filter(sticksOut)
					.map((it) => it.tagName + ' ' + it.className + ' ' + it.textContent.trim().slice(0, 40))
					.concat(root.scrollWidth + ' pixels wide');
			}""";

	private static final String MEASURE = """
			async ([pages, width]) => {
				const frames = pages.map((page) => {
					const frame = document.createElement('iframe');
					frame.style = `width: ${width}px; height: 900px; border: 0`;
					frame.srcdoc = page;
					return frame;
				});
				await Promise.all(frames.map((frame) => new Promise((shown) => {
					frame.onload = shown;
					document.body.append(frame);
				})));
				const wide = %s;
				const found = frames.map((frame) => {
					const page = frame.contentDocument;
					const folded = wide(page);
					page.querySelectorAll('details').forEach((it) => it.open = true);
					return {
						wide: folded.concat(wide(page)),
						width: page.documentElement.clientWidth,
						rules: Array.from(page.styleSheets).reduce((all, sheet) => all + sheet.cssRules.length, 0)
					};
				});
				frames.forEach((frame) => frame.remove());
				return found;
			}""".formatted(WIDE);

	private final List<Seen> pages = new ArrayList<>();

	/** What sticks out of the window of a page to the right, by element and text. */
	static List<?> sticksOut(Page page) {
		return (List<?>) page.evaluate("() => (" + WIDE + ")(document)");
	}

	void add(String name, String url, String html) {
		this.pages.add(new Seen(name + " " + url, html));
	}

	/** Nothing sticks out of any page to the right; what does is named. */
	void fit(String site) {
		try (BrowserContext context = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
			Page window = context.newPage();
			window.navigate(site + "/robots.txt");
			for (int from = 0; from < this.pages.size(); from += AT_ONCE) {
				fit(window, this.pages.subList(from, Math.min(from + AT_ONCE, this.pages.size())));
			}
		}
	}

	private static void fit(Page window, List<Seen> pages) {
		List<?> found = (List<?>) window.evaluate(MEASURE, List.of(pages.stream().map(Seen::html).toList(), WIDTH));
		for (int page = 0; page < pages.size(); page++) {
			Map<?, ?> measured = (Map<?, ?>) found.get(page);
			assertThat(measured.get("width")).as(pages.get(page).name()).isEqualTo(WIDTH);
			assertThat((Integer) measured.get("rules")).as("styles of %s", pages.get(page).name()).isGreaterThan(100);
			assertThat((List<?>) measured.get("wide")).as(pages.get(page).name()).isEmpty();
		}
	}

	private record Seen(String name, String html) {

	}

}
