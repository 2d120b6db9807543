package be.simexit.browser;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pages that were read without a browser, to be measured in one, many side by side: each
 * in a frame of its own, 320 pixels wide, first folded, then unfolded, then with the text
 * spaced out.
 */
final class NarrowPages {

	/** The narrowest window of WCAG 2.2, 1.4.10, in pixels. */
	static final int WIDTH = 320;

	private static final int AT_ONCE = 20;

	/** What a reader may set without losing a word, by WCAG 2.2, 1.4.12. */
	private static final String SPACED = """
			* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
			p { margin-bottom: 2em !important; }""";

	private static final String MEASURE = """
			async ([pages, width, spaced]) => {
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
				const faults = %s;
				const found = frames.map((frame) => {
					const page = frame.contentDocument;
					const folded = faults(page);
					page.querySelectorAll('details').forEach((it) => it.open = true);
					const unfolded = faults(page);
					const spacing = page.createElement('style');
					spacing.textContent = spaced;
					page.body.append(spacing);
					return {
						faults: folded.concat(unfolded, faults(page).map((it) => 'spaced out, ' + it)),
						width: page.documentElement.clientWidth,
						rules: Array.from(page.styleSheets).reduce((all, sheet) => all + sheet.cssRules.length, 0)
					};
				});
				frames.forEach((frame) => frame.remove());
				return found;
			}""".formatted(PageFaults.FUNCTION);

	private final List<Seen> pages = new ArrayList<>();

	void add(String name, String url, String html) {
		this.pages.add(new Seen(name + " " + url, html));
	}

	/** Each page can be read as a whole; what cannot is named. */
	void fit(String site) {
		try (BrowserContext context = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
			Page window = context.newPage();
			window.navigate(site + "/robots.txt");
			List<String> faults = new ArrayList<>();
			for (int from = 0; from < this.pages.size(); from += AT_ONCE) {
				List<Seen> some = this.pages.subList(from, Math.min(from + AT_ONCE, this.pages.size()));
				faults.addAll(faults(window, some));
			}
			assertThat(faults).isEmpty();
		}
	}

	private static Set<String> faults(Page window, List<Seen> pages) {
		Set<String> faults = new LinkedHashSet<>();
		List<?> found = (List<?>) window.evaluate(MEASURE,
				List.of(pages.stream().map(Seen::html).toList(), WIDTH, SPACED));
		for (int page = 0; page < pages.size(); page++) {
			Map<?, ?> measured = (Map<?, ?>) found.get(page);
			assertThat(measured.get("width")).as(pages.get(page).name()).isEqualTo(WIDTH);
			assertThat((Integer) measured.get("rules")).as("styles of %s", pages.get(page).name()).isGreaterThan(100);
			for (Object fault : (List<?>) measured.get("faults")) {
				faults.add(pages.get(page).name() + " " + fault);
			}
		}
		return faults;
	}

	private record Seen(String name, String html) {

	}

}
