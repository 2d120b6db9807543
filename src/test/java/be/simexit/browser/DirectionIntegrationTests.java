package be.simexit.browser;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What turns on a page that is read from the right, and what never does.
 */
@BrowserTest
class DirectionIntegrationTests {

	private static final String PAGE = """
			<html dir=%s><link rel=stylesheet href=/style.css><main>
			<figure class=plot><svg viewBox="0 0 640 50"><rect id=first width=9 height=9 />
			<text id=word y=30>one</text></svg></figure>
			<svg id=code class=qr viewBox="0 0 9 9"></svg><svg id=exchange class=turns viewBox="0 0 9 9"></svg>
			<p><a id=call href="tel:022268888">02 226 88 88</a></p></main>""";

	/** How far each lies from the left, and which way it looks. */
	private static final String LOOK = """
			() => {
				const it = (id) => document.getElementById(id);
				const way = (id) => Math.sign(it(id).getScreenCTM().a);
				const digit = (at) => {
					const range = document.createRange();
					range.setStart(it('call').firstChild, at);
					range.setEnd(it('call').firstChild, at + 1);
					return range.getBoundingClientRect().left;
				};
				const plot = document.querySelector('.plot svg').getBoundingClientRect();
				const first = it('first').getBoundingClientRect();
				return [first.left - plot.left < plot.right - first.right, way('word') > 0, way('code') > 0,
					way('exchange') > 0, digit(0) < digit(11)].map(String);
			}""";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "ltr, true", "rtl, false" })
	void drawingsTurnAndWordsCodesAndNumbersDoNot(String direction, String fromTheLeft) {
		try (BrowserContext context = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setBypassCSP(true))) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + "/robots.txt");
			page.setContent(PAGE.formatted(direction));

			assertThat(page.evaluate(LOOK)).isEqualTo(List.of(fromTheLeft, "true", "true", fromTheLeft, "true"));
		}
	}

	@Test
	void pagesSayFromWhereTheyAreRead() throws Exception {
		Document page = Jsoup.connect("http://localhost:" + this.port + "/").get();

		assertThat(page.selectFirst("html").attr("dir")).isEqualTo("ltr");
	}

}
