package be.simexit.browser;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The budgets of words over real walks in English on a telephone, folds closed: words of
 * each page, and what lies before a printable letter.
 */
@BrowserTest
class BudgetIntegrationTests {

	private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

	private static final int QUESTION = 120;

	private static final int CHOSEN = 200;

	private static final int REQUEST = 220;

	private static final int MONEY = 250;

	private static final double GRADE = 6;

	@LocalServerPort
	private int port;

	private final List<String> over = new ArrayList<>();

	private final List<String> counted = new ArrayList<>();

	private long words;

	private int pages;

	@Test
	void theOrangeLetterIsSixPagesAwayAndEveryPageKeepsItsBudget() {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			look(walker.go("/"), "front", QUESTION);
			look(walker.follow("button[value=cancel]"), "operator", QUESTION);
			look(walker.choose("operator", "orange").choose("line", "subscription").on(), "details", QUESTION);
			WalkIntegrationTests.fillDetails(walker).choose("leaving", "no");
			look(walker.on(), "channel", CHOSEN);
			look(walker.on(), "request", QUESTION);
			look(walker.type("endDate", TODAY.plusDays(20).toString()).on(), "send", REQUEST);
			assertThat(this.pages).isLessThanOrEqualTo(6);
			assertThat(this.words).as("words before a printable letter").isLessThanOrEqualTo(1000);
			look(walker.go("/journey/accounts"), "accounts", CHOSEN);
			look(walker.go("/journey/sent"), "sent", QUESTION);
			look(walker.type("sentOn", TODAY.toString()).on().go("/journey/bill"), "bill", MONEY);
			look(walker.on(), "refund", MONEY);
			look(walker.on(), "confirm", MONEY);
			look(walker.on(), "case", MONEY);
			look(walker.go("/operators/orange"), "operator page", 350);
			look(walker.go("/leave"), "leave", QUESTION);
		}
		keepsItsBudgets();
	}

	@Test
	void aLostCardAndANumberThatMovesKeepTheirBudgets() {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			look(walker.begin("lost"), "lost", QUESTION);
			look(walker.go("/journey/block?operator=orange"), "lost, the number", CHOSEN);
			walker.go("/journey/goal")
				.choose("goal", "keep-number")
				.on()
				.choose("operator", "lycamobile")
				.choose("line", "prepaid");
			look(walker.choose("credit", "some").type("creditAmount", "18").on().isAt("/journey/port"), "port", CHOSEN);
			look(walker.type("portOn", TODAY.minusDays(9).toString()).on().isAt("/journey/moved"), "moved", QUESTION);
			look(walker.go("/case"), "case", MONEY);
		}
		keepsItsBudgets();
	}

	@Test
	void aComplaintKeepsItsBudgets() {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			look(walker.go("/situations"), "situations", QUESTION);
			look(walker.unfold().follow("button[value=debt-letter]"), "complaint, operator", QUESTION);
			look(walker.choose("operator", "orange").choose("line", "subscription").on(), "complaint, details",
					QUESTION);
			look(WalkIntegrationTests.fillDetails(walker).on().isAt("/journey/claim"), "claim", QUESTION);
		}
		keepsItsBudgets();
	}

	@Test
	void aDeathAndAPrepaidCardKeepTheirBudgets() {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			look(walker.begin("death"), "death", QUESTION);
			look(walker.on(), "death, operator", QUESTION);
			look(walker.choose("operator", "base").choose("line", "subscription").on(), "death, details", QUESTION);
			WalkIntegrationTests.fillDetails(walker).type("writer", "Voorbeeld Kind").choose("capacity", "heir");
			look(walker.type("diedOn", TODAY.minusDays(30).toString()).on(), "death, channel", CHOSEN);
			look(walker.on(), "death, request", QUESTION);
			walker.type("endDate", TODAY.plusDays(20).toString()).type("answerTo", "voorbeeld@example.org");
			look(walker.on().isAt("/journey/send"), "death, send", REQUEST);
			look(walker.go("/case"), "death, case", MONEY);
		}
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			walker.begin("cancel").choose("operator", "lycamobile").choose("line", "prepaid").choose("credit", "some");
			look(walker.type("creditAmount", "18").on().isAt("/journey/forfeit"), "forfeit", CHOSEN);
			look(walker.choose("forfeit", "go-on").on(), "prepaid, details", QUESTION);
			walker.type("name", "Voorbeeld Testpersoon").type("mobileNumber", "0450 00 12 34");
			look(walker.choose("leaving", "no").on(), "prepaid, channel", CHOSEN);
			look(walker.on(), "prepaid, request", QUESTION);
		}
		keepsItsBudgets();
	}

	@Test
	void whoIsAbroadWithdrawsOrKeepsTheCardKeepsTheBudgets() {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			walker.begin("cancel").choose("operator", "orange").choose("line", "subscription").on();
			look(WalkIntegrationTests.fillDetails(walker).choose("leaving", "abroad").on(), "abroad, channel", CHOSEN);
			look(walker.on(), "abroad, request", QUESTION);
			walker.type("endDate", TODAY.plusDays(60).toString()).type("answerTo", "voorbeeld@example.org");
			look(walker.on().isAt("/journey/send"), "abroad, send", REQUEST);
		}
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			walker.begin("cancel").unfold().choose("operator", "orange").choose("line", "subscription");
			look(walker.choose("recent", "yes").on().isAt("/journey/withdraw"), "withdraw", QUESTION);
			walker.choose("withdraws", "yes").type("madeOn", TODAY.minusDays(5).toString()).on();
			WalkIntegrationTests.fillDetails(walker).choose("leaving", "no").on().on();
			look(walker.isAt("/journey/request"), "withdraw, request", QUESTION);
			look(walker.on().isAt("/journey/send"), "withdraw, send", REQUEST);
			look(walker.go("/journey/goal").choose("goal", "keep-cheap").on(), "keep cheaply", CHOSEN);
			look(walker.go("/journey/goal").choose("goal", "pass-on").on(), "pass on", CHOSEN);
		}
		keepsItsBudgets();
	}

	@Test
	void theProximusPageAndTheTelenetCallKeepTheirBudgets() {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			toSend(walker, "proximus", "subscription", "web");
			look(walker, "web", REQUEST);
			look(walker.go("/operators/proximus"), "operator page", 350);
		}
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			toSend(walker, "telenet", "pack", "phone");
			look(walker, "phone", REQUEST);
		}
		keepsItsBudgets();
	}

	@Test
	void theQuickLetterIsTwoPages() {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			look(walker.go("/letter?operator=orange"), "letter form", MONEY);
			walker.type("name", "Voorbeeld Testpersoon").type("mobileNumber", "0450 00 12 34");
			walker.type("reach", "voorbeeld@example.org").type("endDate", TODAY.plusDays(20).toString());
			walker.on().isAt("/letter/ready");
			String letter = walker.find("article.letter").innerText();
			long written = new SeenWords(letter).words();
			SeenWords all = SeenWords.of(walker);
			assertThat(this.words + all.words() - written).as("words of both pages, without the letter's own")
				.isLessThanOrEqualTo(350);
		}
		keepsItsBudgets();
	}

	@Test
	void theFilledButtonIsNear() {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			walker.begin("cancel").choose("operator", "orange").choose("line", "subscription").on();
			WalkIntegrationTests.fillDetails(walker).choose("leaving", "no").on();
			isNear(walker, ".actions button[type=submit]");
			walker.on().type("endDate", TODAY.plusDays(20).toString()).on();
			isNear(walker, "ol.now a[role=button]");
			isNear(walker.go("/case"), ".next a[role=button]");
			walker.page().setViewportSize(1280, 900);
			walker.go("/journey/channel");
			double below = bottom(walker, ".actions button[type=submit]");
			assertThat(below).as("Continue at 1280 x 900").isLessThanOrEqualTo(900);
		}
	}

	@Test
	void theNumberToCallIsThreeClicksAndTwoPagesAway() {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			isNear(walker.begin("lost"), "#stage-form .actions button");
			isNear(walker.pick("operator", "orange").follow("main form[method=get] button"), "a.call[href^='tel:']");
		}
	}

	@Test
	void anOrdinaryChecklistIsOnePrintedPage() throws IOException {
		try (Walker walker = new Walker(this.port, "en", Walker.PHONE, true)) {
			walker.begin("cancel").choose("operator", "orange").choose("line", "subscription").on();
			WalkIntegrationTests.fillDetails(walker).choose("leaving", "yes");
			walker.type("leavingOn", TODAY.plusDays(24).toString()).on().on();
			walker.choose("contract.kind", "fixed").type("contract.startedOn", TODAY.minusMonths(4).toString());
			walker.type("contract.monthlyFee", "19,99").type("answerTo", "voorbeeld@example.org");
			walker.type("endDate", TODAY.plusDays(20).toString()).on().isAt("/journey/send").go("/checklist");
			try (PDDocument printed = Loader.loadPDF(walker.page().pdf(new Page.PdfOptions().setFormat("A4")))) {
				assertThat(printed.getNumberOfPages()).isOne();
			}
		}
	}

	private static void isNear(Walker walker, String button) {
		walker.page().setViewportSize(360, 740);
		assertThat(bottom(walker, button)).as("%s of %s", button, walker.path()).isLessThanOrEqualTo(2 * 740);
	}

	private static double bottom(Walker walker, String button) {
		BoundingBox box = walker.find(button).first().boundingBox();
		return box.y + box.height;
	}

	private static void toSend(Walker walker, String operator, String line, String way) {
		walker.begin("cancel").choose("operator", operator).choose("line", line).on();
		if (walker.path().endsWith("/rest")) {
			walker.choose("rest", "keep").on();
		}
		WalkIntegrationTests.fillDetails(walker).choose("leaving", "no").on().choose("channel", way).on();
		walker.type("endDate", TODAY.plusDays(20).toString()).on().isAt("/journey/send");
	}

	private void look(Walker walker, String page, int budget) {
		SeenWords reading = SeenWords.of(walker.picture("budget-" + page.replace(' ', '-')).fitsTheWindow());
		this.pages++;
		this.words += reading.words();
		this.counted.add("%s: %d words, grade %.1f".formatted(page, reading.words(), reading.grade()));
		if (reading.words() > budget || (walker.path().startsWith("/journey/") && reading.grade() > GRADE)) {
			this.over.add("%s: %d words of %d, grade %.1f".formatted(page, reading.words(), budget, reading.grade()));
		}
	}

	private void keepsItsBudgets() {
		assertThat(this.over).as("%s", this.counted).isEmpty();
	}

}
