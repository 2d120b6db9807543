package be.simexit.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import be.simexit.text.Language;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person with a browser: goes to pages, chooses, types and presses buttons.
 */
final class Walker implements AutoCloseable {

	static final int PHONE = 360;

	static final int DESK = 1280;

	private static final int NARROWEST = 320;

	private final String site;

	private final String language;

	private boolean axe;

	private final BrowserContext context;

	private final Page page;

	private final List<String> visited = new ArrayList<>();

	/** How many pages were loaded. */
	private int loaded;

	Walker(int port, String language, int width, boolean scripts) {
		this.site = "http://localhost:" + port;
		this.language = language;
		this.context = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setLocale(language)
				.setViewportSize(width, 900)
				.setJavaScriptEnabled(scripts));
		this.page = this.context.newPage();
		this.page.setDefaultTimeout(10_000);
		this.page.onLoad((page) -> this.loaded++);
		this.page.onRequest((request) -> this.visited.add(request.url()));
	}

	/** Every language that pages are offered in. */
	static List<String> languages() {
		return Language.offered().stream().map(Language::code).toList();
	}

	/**
	 * Somebody with the narrowest window, 320 pixels wide. What axe looks at is the same
	 * in every language, so it looks once, in English.
	 */
	static Walker narrow(int port, String language) {
		Walker walker = new Walker(port, language, NARROWEST, true);
		walker.axe = "en".equals(language);
		if (walker.axe) {
			Axe.waitIn(walker.context);
		}
		return walker;
	}

	/** Somebody without scripts, in a language. */
	static Walker without(int port, String language) {
		return new Walker(port, language, DESK, false);
	}

	Walker go(String path) {
		this.page.navigate(this.site + path);
		return this;
	}

	Walker choose(String name, String value) {
		this.page.locator("input[name='" + name + "'][value='" + value + "']").check();
		return this;
	}

	/** Types into a field; a day such as 2027-03-01 goes into its three boxes. */
	Walker type(String name, String value) {
		if (this.page.locator("[name='" + name + ".day']").count() == 0) {
			this.page.locator("[name='" + name + "']").fill(value);
			return this;
		}
		List<String> parts = value.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? List.of(value.split("-"))
				: List.of("", "", value);
		this.page.locator("[name='" + name + ".day']").fill(parts.get(2));
		this.page.locator("[name='" + name + ".month']").fill(parts.get(1));
		this.page.locator("[name='" + name + ".year']").fill(parts.get(0));
		return this;
	}

	/** Begins a case on the front page. */
	Walker begin(String goal) {
		return go("/").follow("button[name=goal][value='" + goal + "']");
	}

	/** Opens everything that is folded on the page, but what opens figures. */
	Walker unfold() {
		Locator closed = this.page.locator("main details:is(.fold, .more-fields):not([open]) > summary:visible");
		while (closed.count() > 0) {
			closed.first().click();
		}
		return this;
	}

	Walker pick(String name, String value) {
		this.page.locator("select[name='" + name + "']").selectOption(value);
		return this;
	}

	/** Presses the main button of the page's form. */
	Walker on() {
		return follow("main form[method=post] .actions button:not([name])");
	}

	Walker press(String step) {
		return follow("button[name=step][value='" + step + "']:visible");
	}

	/** Presses something that leads to a page, perhaps the same, and waits for it. */
	Walker follow(String selector) {
		int before = this.loaded;
		this.page.locator(selector).first().click();
		this.page.waitForCondition(() -> this.loaded > before);
		return this;
	}

	Walker isAt(String path) {
		assertThat(path()).isEqualTo(path);
		return this;
	}

	Walker sees(String text) {
		assertThat(text()).contains(text);
		return this;
	}

	/** The text is on the page, perhaps behind something that opens. */
	Walker finds(String text) {
		assertThat(this.page.locator("body").textContent()).contains(text);
		return this;
	}

	Walker doesNotSee(String text) {
		assertThat(text()).doesNotContain(text);
		return this;
	}

	String path() {
		return URI.create(this.page.url()).getPath();
	}

	String text() {
		return this.page.locator("body").innerText().replace('\u00a0', ' ');
	}

	String title() {
		return this.page.title();
	}

	String valueOf(String name) {
		return this.page.locator("[name='" + name + "']").inputValue();
	}

	boolean isChosen(String name, String value) {
		return this.page.locator("input[name='" + name + "'][value='" + value + "']").isChecked();
	}

	Locator find(String selector) {
		return this.page.locator(selector);
	}

	Page page() {
		return this.page;
	}

	/** Another tab of the same browser. */
	Page tab() {
		return this.context.newPage();
	}

	String site() {
		return this.site;
	}

	List<String> visited() {
		return this.visited;
	}

	BrowserContext context() {
		return this.context;
	}

	/**
	 * Every rule of WCAG 2.2 A and AA that axe knows holds on this page. No page has a
	 * frame, so the mode that needs no second tab sees all of it.
	 */
	Walker isAccessible() {
		return this.axe ? findsNothing() : this;
	}

	private Walker findsNothing() {
		assertThat(this.page.frames()).as("frames of %s", this.page.url()).hasSize(1);
		assertThat(Axe.violations(this.page)).as("%s", this.page.url()).isEmpty();
		return this;
	}

	/** Nothing sticks out of the window to the right; what does is named. */
	Walker fitsTheWindow() {
		Object wide = this.page.evaluate("""
				() => {
					const root = document.documentElement;
					if (root.scrollWidth <= root.clientWidth) {
						return [];
					}
					return Array.from(document.querySelectorAll('body *'))
						.filter((it) => it.getBoundingClientRect().right > root.clientWidth + 0.5)
						.map((it) => it.tagName + ' ' + it.className + ' ' + it.textContent.trim().slice(0, 40));
				}""");
		assertThat((List<?>) wide).as("%s", this.page.url()).isEmpty();
		return this;
	}

	/** Takes a picture to look at where the system property "pictures" is set. */
	Walker picture(String name) {
		if (Boolean.getBoolean("pictures")) {
			this.page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
				.setPath(Path.of("target", "screens", this.language, name + ".png")));
		}
		return this;
	}

	@Override
	public void close() {
		this.context.close();
	}

}
