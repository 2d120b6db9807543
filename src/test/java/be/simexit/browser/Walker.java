package be.simexit.browser;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person with a browser: goes to pages, chooses, types and presses buttons.
 */
final class Walker implements Walk {

	static final int PHONE = 360;

	static final int DESK = 1280;

	private final String site;

	private final String language;

	private boolean axe;

	private final BrowserContext context;

	private final Page page;

	private final List<String> visited = new ArrayList<>();

	/** How many pages were loaded. */
	private int loaded;

	Walker(int port, String language, int width, boolean scripts) {
		this("http://localhost:" + port, language,
				Chromium.browser()
					.newContext(new Browser.NewContextOptions().setLocale(language)
						.setViewportSize(width, 900)
						.setJavaScriptEnabled(scripts)));
	}

	private Walker(String site, String language, BrowserContext context) {
		this.site = site;
		this.language = language;
		this.context = context;
		this.page = this.context.newPage();
		this.page.setDefaultTimeout(10_000);
		this.page.onLoad((page) -> this.loaded++);
		this.page.onRequest((request) -> this.visited.add(request.url()));
	}

	/** Somebody with the narrowest window, looked over by axe. */
	static Walker narrow(int port, String language) {
		Walker walker = new Walker(port, language, NarrowPages.WIDTH, true);
		walker.axe = true;
		Axe.waitIn(walker.context);
		return walker;
	}

	/** Somebody without scripts, in a language. */
	static Walker without(int port, String language) {
		return new Walker(port, language, DESK, false);
	}

	@Override
	public Walker go(String path) {
		this.page.navigate(this.site + path);
		return this;
	}

	@Override
	public Walker choose(String name, String value) {
		this.page.locator("input[name='" + name + "'][value='" + value + "']").check();
		return this;
	}

	@Override
	public Walker type(String name, String value) {
		if (this.page.locator("[name='" + name + ".day']").count() == 0) {
			this.page.locator("[name='" + name + "']").fill(value);
			return this;
		}
		List<String> boxes = Walk.boxes(value);
		this.page.locator("[name='" + name + ".day']").fill(boxes.get(0));
		this.page.locator("[name='" + name + ".month']").fill(boxes.get(1));
		this.page.locator("[name='" + name + ".year']").fill(boxes.get(2));
		return this;
	}

	@Override
	public Walker begin(String goal) {
		return (Walker) Walk.super.begin(goal);
	}

	@Override
	public Walker unfold() {
		Locator closed = this.page.locator("main details:is(.fold, .more-fields):not([open]) > summary:visible");
		while (closed.count() > 0) {
			closed.first().click();
		}
		return this;
	}

	@Override
	public Walker pick(String name, String value) {
		this.page.locator("select[name='" + name + "']").selectOption(value);
		return this;
	}

	@Override
	public Walker on() {
		return (Walker) Walk.super.on();
	}

	@Override
	public Walker press(String step) {
		return follow("button[name=step][value='" + step + "']:visible");
	}

	@Override
	public Walker follow(String selector) {
		int before = this.loaded;
		this.page.locator(selector).first().click();
		this.page.waitForCondition(() -> this.loaded > before);
		return this;
	}

	@Override
	public Walker isAt(String path) {
		assertThat(path()).isEqualTo(path);
		return this;
	}

	Walker sees(String text) {
		assertThat(text()).contains(text);
		return this;
	}

	/** The text is on the page, perhaps behind something that opens. */
	Walker finds(String text) {
		assertThat(find("body").textContent()).contains(text);
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

	@Override
	public String valueOf(String name) {
		return this.page.locator("[name='" + name + "']").inputValue();
	}

	@Override
	public String textOf(String selector) {
		return find(selector).first().textContent().strip();
	}

	@Override
	public Walker check(String name) {
		return picture(name).fitsTheWindow().isAccessible();
	}

	@Override
	public Walker forget(String cookie) {
		this.context.clearCookies(new BrowserContext.ClearCookiesOptions().setName(cookie));
		return this;
	}

	@Override
	public Walker forgetEverything() {
		this.context.clearCookies();
		return this;
	}

	@Override
	public Walker otherTab() {
		return new Walker(this.site, this.language, this.context);
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
	private Walker isAccessible() {
		assertThat(this.axe).as("axe waits in %s", this.page.url()).isTrue();
		assertThat(this.page.frames()).as("frames of %s", this.page.url()).hasSize(1);
		assertThat(Axe.violations(this.page)).as("%s", this.page.url()).isEmpty();
		return this;
	}

	/** Nothing sticks out of the window or is cut; what does is named. */
	Walker fitsTheWindow() {
		assertThat(PageFaults.of(this.page)).as("%s", this.page.url()).isEmpty();
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
