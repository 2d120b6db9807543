package be.simexit.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

import be.simexit.Html;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Walks without a browser, asks the W3C's checker about the pages it wanted checked, and
 * at the end lets a browser measure them, folded and unfolded.
 */
final class Reader implements Walk {

	private final String site;

	private final Connection session;

	private final NarrowPages pages;

	private final UnaryOperator<Document> shown;

	private final boolean first;

	private final Set<String> invalid = new TreeSet<>();

	private Document page = new Document("");

	/** The page as it was sent. */
	private String sent = "";

	Reader(int port, String language) {
		this(port, language, UnaryOperator.identity());
	}

	private Reader(int port, String language, UnaryOperator<Document> shown) {
		this("http://localhost:" + port, Jsoup.newSession(), new NarrowPages(), shown, true);
		this.session.header("Accept", "text/html").header("Accept-Language", language).ignoreHttpErrors(true);
	}

	private Reader(String site, Connection session, NarrowPages pages, UnaryOperator<Document> shown, boolean first) {
		this.site = site;
		this.session = session;
		this.pages = pages;
		this.shown = shown;
		this.first = first;
	}

	/** Somebody who is shown each page in the invented language. */
	static Reader ofInvented(int port) {
		return new Reader(port, "en", InventedLanguage::of);
	}

	@Override
	public Walk go(String path) {
		return send(this.session.newRequest(this.site + path));
	}

	@Override
	public Walk choose(String name, String value) {
		Element chosen = one("input[name='" + name + "'][value='" + value + "']");
		if ("radio".equals(chosen.attr("type"))) {
			this.page.select("input[type=radio][name='" + name + "']").removeAttr("checked");
		}
		chosen.attr("checked", true);
		return this;
	}

	@Override
	public Walk type(String name, String value) {
		if (this.page.select("[name='" + name + ".day']").isEmpty()) {
			one("[name='" + name + "']").val(value);
			return this;
		}
		List<String> boxes = Walk.boxes(value);
		one("[name='" + name + ".day']").val(boxes.get(0));
		one("[name='" + name + ".month']").val(boxes.get(1));
		one("[name='" + name + ".year']").val(boxes.get(2));
		return this;
	}

	@Override
	public Walk pick(String name, String value) {
		Element list = one("select[name='" + name + "']");
		list.select("option").removeAttr("selected");
		one("select[name='" + name + "'] option[value='" + value + "']").attr("selected", true);
		return this;
	}

	@Override
	public Walk unfold() {
		return this;
	}

	@Override
	public Walk follow(String selector) {
		Element pressed = one(selector);
		if (pressed.hasAttr("href")) {
			return send(this.session.newRequest(pressed.absUrl("href")));
		}
		FormElement form = (FormElement) pressed.closest("form");
		List<Connection.KeyVal> fields = new ArrayList<>(form.formData());
		Connection request = this.session
			.newRequest(pressed.hasAttr("formaction") ? pressed.absUrl("formaction") : form.absUrl("action"))
			.method("post".equals(form.attr("method")) ? Connection.Method.POST : Connection.Method.GET)
			.data(fields);
		return send(pressed.hasAttr("name") ? request.data(pressed.attr("name"), pressed.attr("value")) : request);
	}

	@Override
	public Walk isAt(String path) {
		assertThat(URI.create(this.page.location()).getPath()).isEqualTo(path);
		return this;
	}

	@Override
	public Walk check(String name) {
		Html.faults(this.sent).forEach((fault) -> this.invalid.add(name + " " + fault));
		this.pages.add(name, this.page.location(), this.shown.apply(this.page).outerHtml());
		return this;
	}

	@Override
	public String valueOf(String name) {
		return one("[name='" + name + "']").val();
	}

	@Override
	public String textOf(String selector) {
		return one(selector).text();
	}

	@Override
	public Walk forget(String cookie) {
		this.session.cookieStore()
			.getCookies()
			.stream()
			.filter((stored) -> stored.getName().equals(cookie))
			.toList()
			.forEach((stored) -> this.session.cookieStore().remove(URI.create(this.site), stored));
		return this;
	}

	@Override
	public Walk forgetEverything() {
		this.session.cookieStore().removeAll();
		return this;
	}

	@Override
	public Walk otherTab() {
		return new Reader(this.site, this.session, this.pages, this.shown, false);
	}

	@Override
	public void close() {
		assertThat(this.invalid).isEmpty();
		if (this.first) {
			this.pages.fit(this.site);
		}
	}

	private Walk send(Connection request) {
		try {
			Connection.Response response = request.execute();
			this.sent = response.body();
			this.page = response.parse();
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Element one(String selector) {
		Element found = this.page.selectFirst(selector);
		assertThat(found).as("%s on %s", selector, this.page.location()).isNotNull();
		return found;
	}

}
