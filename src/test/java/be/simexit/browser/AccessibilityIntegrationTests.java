package be.simexit.browser;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Every page and every error state is free of what axe finds, and none scrolls sideways
 * at 320 pixels in any language offered.
 */
@BrowserTest
class AccessibilityIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@MethodSource("be.simexit.browser.Walk#languages")
	void everyPlainPageIsAccessible(String language) {
		try (Walk walker = Walk.narrow(this.port, language)) {
			for (String path : new String[] { "/", "/why", "/situations", "/alternatives", "/privacy", "/accessibility",
					"/about", "/checklist", "/case", "/leave", "/left", "/erased", "/nowhere", "/journey/nowhere",
					"/resume/AAAAAAAAAAAAAAAAAAAAAA", "/admin/login", "/admin/login?error", "/admin/login?wait",
					"/operators", "/operators?q=telnet", "/operators?refused=nationalNumber", "/operators/mobistar",
					"/operators/base?from=abroad&zone=Asia/Shanghai", "/operators/voo?near=1", "/operators/neibo",
					"/operators/scarlet?said=worked", "/operators/yoin?said=often", "/operators/other", "/data",
					"/sim-number" }) {
				check(walker.go(path), "page" + path.replaceAll("[/?&=]", "-"));
			}
			check(walker.type("simNumber", "8932 03 x").on(), "page-sim-number-read");
		}
	}

	@ParameterizedTest
	@MethodSource("be.simexit.browser.Walk#languages")
	void everyPageOfPrepaidAndOtherGoalsIsAccessible(String language) {
		try (Walk walker = Walk.narrow(this.port, language)) {
			prepaid(walker);
			check(walker.go("/journey/goal").choose("goal", "keep-number").on().isAt("/journey/port"), "port");
			check(walker.go("/documents/cancellation"), "letter-refused");
			check(walker.go("/journey/port").type("portOn", TODAY.minusDays(9).toString()).on(), "moved");
			check(walker.choose("moved", "yes").on(), "moved-error");
			check(walker.type("movedOn", TODAY.toString()).on().isAt("/journey/details"), "details-moved");
			check(walker.go("/case"), "case-moved");
			check(walker.go("/checklist"), "checklist-moved");
			check(walker.go("/journey/goal").choose("goal", "keep-cheap").on().isAt("/journey/keep"), "keep");
			check(walker.go("/journey/goal").choose("goal", "pass-on").on().isAt("/journey/pass-on"), "pass-on");
		}
	}

	@ParameterizedTest
	@MethodSource("be.simexit.browser.Walk#languages")
	void everyPageOfAComplaintIsAccessible(String language) {
		try (Walk walker = Walk.narrow(this.port, language)) {
			walker.go("/situations").unfold();
			check(walker, "situations-open");
			walker.follow("button[name=trouble][value=paid-too-much]").unfold();
			walker.choose("operator", "orange").choose("line", "subscription").on().isAt("/journey/details");
			WalkIntegrationTests.fillDetails(walker).on().isAt("/journey/claim");
			check(walker, "claim");
			check(walker.type("claimOn", "31/2/2026").type("claimAmount", "9").type("claimOwed", "10").on(),
					"claim-error");
			walker.type("claimOn", TODAY.toString()).type("claimAmount", "7670").type("claimOwed", "76,70");
			check(walker.on().isAt("/documents/complaint"), "complaint");
			check(walker.go("/case"), "case-complaint");
			check(walker.go("/journey/sent"), "sent-complaint");
			check(walker.type("sentOn", TODAY.minusDays(40).toString()).on().isAt("/case"), "case-ombudsman");
			check(walker.go("/journey/settled"), "settled");
			check(walker.on(), "settled-error");
			check(walker.choose("settled", "yes").on().isAt("/case"), "case-settled");
		}
	}

	@ParameterizedTest
	@MethodSource("be.simexit.browser.Walk#languages")
	void everyPageOfASubscriptionIsAccessible(String language) {
		try (Walk walker = Walk.narrow(this.port, language)) {
			subscription(walker);
			surprises(walker);
		}
	}

	@Test
	void whatSticksOutOfAPageThatWasReadIsNamed() {
		NarrowPages pages = new NarrowPages();
		pages.add("invented", "/invented", "<link rel=stylesheet href=/style.css><p>short</p>"
				+ "<details><summary>more</summary><nobr class=long>" + "wide ".repeat(99) + "</nobr></details>");

		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> pages.fit("http://localhost:" + this.port))
			.withMessageContaining("invented /invented")
			.withMessageContaining("sticks out: NOBR long wide");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					<p style="position: absolute; right: 300px; white-space: nowrap">long enough</p> | sticks out: P  long
					<p class=narrow style="width: 30px; overflow: hidden; white-space: nowrap">unbreakable</p> | cuts its text: P narrow unbreak
					<p class=low style="height: 9px; overflow: clip">low</p> | cuts its text: P low low
					<svg viewBox="0 0 9 9" overflow=visible><text x=9>drawn</text></svg> | outside its drawing: text  drawn""")
	void whatCannotBeReadOfAPageIsNamedInBothDirections(String html, String fault) {
		for (String direction : new String[] { "ltr", "rtl" }) {
			NarrowPages pages = new NarrowPages();
			pages.add("invented", "/invented",
					"<html dir=" + direction + "><link rel=stylesheet href=/style.css>" + html);

			assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> pages.fit("http://localhost:" + this.port))
				.withMessageContaining(fault);
		}
	}

	private void prepaid(Walk walker) {
		check(walker.begin("death").isAt("/journey/death"), "death");
		check(walker.on().isAt("/journey/operator"), "operator");
		check(walker.on(), "operator-error");
		check(walker.choose("operator", "orange").choose("line", "prepaid").on(), "credit-error");
		check(walker.choose("credit", "some").type("creditAmount", "a lot").on(), "credit-amount-error");
		check(walker.type("creditAmount", "18").on().isAt("/journey/forfeit"), "forfeit");
		check(walker.on(), "forfeit-error");
		check(walker.choose("forfeit", "go-on").on().isAt("/journey/details"), "details-death");
		check(walker.go("/journey/goal").choose("goal", "lost").on().isAt("/journey/block"), "block");
		check(walker.go("/journey/block?operator=orange"), "block-number");
		check(walker.go("/journey/block?operator=proximus"), "block-no-number");
	}

	private void subscription(Walk walker) {
		walker.begin("cancel").unfold().choose("operator", "proximus").choose("line", "subscription");
		check(walker.choose("recent", "yes").on().isAt("/journey/withdraw"), "withdraw");
		check(walker.on(), "withdraw-error");
		walker.choose("withdraws", "no").type("madeOn", TODAY.toString()).on().isAt("/journey/details");
		check(walker.go("/journey/operator").choose("line", "pack").on().isAt("/journey/rest"), "rest");
		check(walker.on(), "rest-error");
		check(walker.choose("rest", "keep").on().isAt("/journey/details"), "details");
		check(walker.go("/journey/operator").unfold().choose("operator", "other").on(), "operator-other-error");
		check(walker.go("/journey/operator?find=mobi").unfold(), "operator-found");
		check(walker.type("simNumber", "8932 02").press("look-up").isAt("/journey/operator"), "operator-sim");
		walker.choose("operator", "proximus").on().isAt("/journey/details").unfold();
		check(walker.type("email", "nobody").type("mobileNumber", "02 226 88 88").on(), "details-error");
		WalkIntegrationTests.fillDetails(walker).type("email", "").choose("leaving", "yes");
		check(walker.type("simNumber", "893200000000").on(), "details-warning");
		check(walker.on().isAt("/journey/channel"), "channel");
		check(walker.unfold(), "channel-open");
		for (String way : new String[] { "shop", "phone", "web", "letter" }) {
			walker.go("/journey/channel").choose("channel", way).on();
			if ("shop".equals(way)) {
				check(walker.isAt("/journey/request"), "request");
				check(walker.type("endDate", "1/2/3").on(), "request-error");
				check(walker.type("endDate", TODAY.minusDays(1).toString()).on(), "request-warning");
				walker.type("endDate", TODAY.plusDays(20).toString()).on();
			}
			check(walker.isAt("/journey/send"), "send-" + way);
			check(walker.go("/journey/sent"), "sent-" + way);
		}
		check(walker.on(), "sent-error");
		check(walker.go("/journey/accounts").unfold(), "accounts");
		papers(walker);
		walker.go("/journey/sent").type("sentOn", TODAY.toString()).on().isAt("/case").go("/journey/bill");
		check(walker.isAt("/journey/bill"), "bill");
		check(walker.choose("come", "yes").type("billAmount", "1.234").on(), "bill-error");
		check(walker.type("billAmount", "12,50").on().isAt("/journey/refund"), "refund");
		check(walker.unfold().type("iban", "BE41 0918 1173 5141").on(), "refund-error");
		check(walker.type("iban", "").on().isAt("/journey/confirm"), "confirm");
		check(walker.unfold().type("complainedOn", TODAY.plusDays(9).toString()).on(), "confirm-error");
		walker.type("complainedOn", TODAY.toString()).choose("written", "yes").choose("dead", "yes");
		check(walker.on().isAt("/journey/confirm"), "confirm-warning");
		check(walker.on().isAt("/case"), "case");
		check(walker.unfold(), "case-open");
		check(walker.go("/checklist"), "checklist");
		for (String path : new String[] { "/", "/start/another?goal=lost", "/leave", "/case/slip", "/erase" }) {
			check(walker.go(path), "case" + path.replaceAll("[/?=]", "-"));
		}
	}

	private void papers(Walk walker) {
		check(walker.go("/documents/cancellation"), "letter");
		check(walker.go("/documents"), "papers");
		check(walker.go("/documents/phone"), "phone");
		check(walker.go("/documents/shop"), "shop");
		check(walker.go("/documents/ombudsman"), "letter-not-ready");
		check(walker.go("/documents/evidence"), "evidence");
		check(walker.go("/documents/payment"), "no-payment");
		check(walker.go("/checklist?code=yes&print=large"), "checklist-large");
	}

	/** A form from another tab, a form without its token, a second case. */
	private void surprises(Walk walker) {
		walker.go("/journey/bill").type("billAmount", "13");
		walker.otherTab().go("/journey/bill").type("billAmount", "14").on().isAt("/case");
		check(walker.on(), "crossed");
		assertThat(walker.valueOf("billAmount")).isEqualTo("13");

		walker.forget("csrf");
		check(walker.on(), "expired");
		walker.on().isAt("/case");

		String link = URI.create(walker.textOf(".link-box code")).getPath();
		walker.forgetEverything();
		walker.begin("cancel");
		check(walker.go(link), "switch");
	}

	private void check(Walk walker, String name) {
		walker.check(name);
	}

}
