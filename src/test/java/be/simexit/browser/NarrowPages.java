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
 * spaced out; at last as wide as a desk, where no word need be broken.
 */
final class NarrowPages {

	/** The narrowest window of WCAG 2.2, 1.4.10, in pixels. */
	static final int WIDTH = 320;

	private static final int DESK = 1280;

	private static final int AT_ONCE = 20;

	/** Words that go on in the next line, but for addresses and values. */
	private static final String BROKEN = """
			(page) => {
				const found = [];
				const texts = page.createTreeWalker(page.body, NodeFilter.SHOW_TEXT);
				while (texts.nextNode()) {
					const text = texts.currentNode;
					if (text.parentElement.closest('code, textarea, option, script, style, .value')) {
						continue;
					}
					const plain = text.data.replace(/\\S*[/@_]\\S*/g, (address) => ' '.repeat(address.length));
					for (const word of plain.matchAll(/[\\p{L}\\p{N}]{2,}/gu)) {
						if (!/\\p{Script=Han}/u.test(word[0])) {
							const range = page.createRange();
							range.setStart(text, word.index);
							range.setEnd(text, word.index + word[0].length);
							const tops = Array.from(range.getClientRects()).map((it) => it.top);
							if (tops.length > 1 && Math.max(...tops) - Math.min(...tops) > 5) {
								found.push('broken word: ' + word[0] + ' in ' + text.parentElement.outerHTML.slice(0, 90));
							}
						}
					}
				}
				return found;
			}""";

	/** What a reader may set without losing a word, by WCAG 2.2, 1.4.12. */
	private static final String SPACED = """
			* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
			p { margin-bottom: 2em !important; }""";

	private static final String MEASURE = """
			async ([pages, width, spaced, desk]) => {
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
				const broken = %s;
				const found = frames.map((frame, at) => {
					const page = frame.contentDocument;
					const folded = faults(page);
					page.querySelectorAll('details').forEach((it) => it.open = true);
					const unfolded = faults(page);
					const spacing = page.createElement('style');
					spacing.textContent = spaced;
					page.body.append(spacing);
					const spacedOut = faults(page).map((it) => 'spaced out, ' + it);
					const narrow = page.documentElement.clientWidth;
					spacing.remove();
					frames[at].style.width = `${desk}px`;
					return {
						faults: folded.concat(unfolded, spacedOut, broken(page)),
						width: narrow,
						desk: page.documentElement.clientWidth,
						rules: Array.from(page.styleSheets).reduce((all, sheet) => all + sheet.cssRules.length, 0)
					};
				});
				frames.forEach((frame) => frame.remove());
				return found;
			}""".formatted(PageFaults.FUNCTION, BROKEN);

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
				List.of(pages.stream().map(Seen::html).toList(), WIDTH, SPACED, DESK));
		for (int page = 0; page < pages.size(); page++) {
			Map<?, ?> measured = (Map<?, ?>) found.get(page);
			assertThat(measured.get("width")).as(pages.get(page).name()).isEqualTo(WIDTH);
			assertThat(measured.get("desk")).as(pages.get(page).name()).isEqualTo(DESK);
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
