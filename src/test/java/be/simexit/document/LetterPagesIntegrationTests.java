package be.simexit.document;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import be.simexit.ServerTest;
import be.simexit.guide.Goal;
import be.simexit.guide.Line;
import be.simexit.guide.PaperKind;
import be.simexit.guide.RealGuide;
import be.simexit.letter.Envelope;
import be.simexit.letter.Letter;
import be.simexit.letter.LetterCases;
import be.simexit.letter.LetterCases.Fill;
import be.simexit.letter.LetterDesk;
import be.simexit.letter.Sheet;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.RealDirectory;
import be.simexit.operator.Way;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Letters on paper: an ordinary one is one A4 page, goes to the contact that the pages
 * recommend, and says nothing of another kind in any of its fields.
 */
@ServerTest
class LetterPagesIntegrationTests {

	private static final LetterCases CASES = new LetterCases(RealDirectory.load(), RealGuide.load(),
			LocalDate.now(ZoneId.of("Europe/Brussels")));

	/** Pages of every letter to every operator; else of one operator and of endings. */
	private static final boolean ALL = Boolean.getBoolean("simexit.letters");

	@Autowired
	private LetterDesk desk;

	@Autowired
	private PdfPress press;

	@Test
	void anOrdinaryLetterIsOnePage() {
		List<String> longer = new ArrayList<>();
		for (OperatorEntry operator : CASES.directory().choosable()) {
			boolean every = ALL || operator.code().equals("orange");
			List<Visit> visits = every ? CASES.all(operator, Fill.ORDINARY)
					: List.of(CASES.visit(operator, Goal.CANCEL, Line.SUBSCRIPTION, Fill.ORDINARY, false));
			for (Visit visit : visits) {
				for (PaperKind kind : every ? PaperKind.values() : new PaperKind[] { PaperKind.CANCELLATION }) {
					addLonger(longer, kind, visit, operator.code());
				}
			}
		}
		assertThat(longer).isEmpty();
	}

	private void addLonger(List<String> longer, PaperKind kind, Visit visit, String operator) {
		for (Language language : Language.ofLetters()) {
			this.desk.write(kind, visit, language).ifPresent((sheet) -> {
				byte[] pdf = this.press.press("documents/paper", Map.of("sheet", sheet), language).orElseThrow();
				if (PdfText.pages(pdf) != 1) {
					longer.add(kind + " to " + operator + " in " + language + " " + visit.route().situation());
				}
			});
		}
	}

	@Test
	void aLongestLetterKeepsItsSignatureWithItsLastParagraph() {
		Visit visit = CASES.visit(operator("orange"), Goal.LOST, Line.PACK, Fill.LONGEST, false);
		for (Language language : Language.ofLetters()) {
			Sheet sheet = this.desk.write(PaperKind.CANCELLATION, visit, language).orElseThrow();
			byte[] pdf = this.press.press("documents/paper", Map.of("sheet", sheet), language).orElseThrow();

			assertThat(PdfText.pages(pdf)).isLessThanOrEqualTo(2);
			if (PdfText.pages(pdf) == 2) {
				assertThat(PdfText.page(pdf, 2).replaceAll("\\s+", " ")).contains(sheet.envelope().signature())
					.contains(sheet.letter().paragraphs().get(sheet.letter().paragraphs().size() - 1).text())
					.hasSizeGreaterThan(100);
			}
		}
	}

	@Test
	void theRecipientIsTheContactThatThePagesRecommend() {
		for (OperatorEntry operator : CASES.directory().choosable()) {
			Visit visit = CASES.visit(operator, Goal.CANCEL, Line.SUBSCRIPTION, Fill.ORDINARY, false);
			for (Language language : Language.ofLetters()) {
				Envelope envelope = this.desk.write(PaperKind.CANCELLATION, visit, language).orElseThrow().envelope();
				ContactEntry recommended = visit.recommend(Way.LETTER, language, CASES.today()).contact();

				assertThat(envelope.address()).as("%s in %s", operator.code(), language).isEqualTo(recommended);
				if (recommended != null) {
					assertThat(operator.reachedBy(Way.LETTER)).contains(recommended);
					assertThat(envelope.recipient()).isEqualTo(recommended.lines());
				}
			}
		}
	}

	@Test
	void aLateMoveIsClaimedFromTheNewOperatorAndTheOldOneIsToldThatItIsOver() {
		Visit visit = CASES.moved(operator("proximus"), Fill.ORDINARY);
		Sheet claim = this.desk.write(PaperKind.LATE_MOVE, visit, Language.NL).orElseThrow();
		Sheet over = this.desk.write(PaperKind.OLD_CONTRACT, visit, Language.NL).orElseThrow();

		assertThat(claim.envelope().recipient().get(0)).startsWith("Orange");
		assertThat(over.envelope().recipient().get(0)).startsWith("Proximus");
		assertThat(claim.letter().paragraphs()).extracting(Letter.Paragraph::code).contains("asked", "claim");
		assertThat(over.letter().paragraphs()).extracting(Letter.Paragraph::code).contains("this-number");
		assertThat(claim.plain()).doesNotContain("TEST-000111");
	}

	@Test
	void everyKnownEmailAddressOfAnOperatorIsOffered() {
		assertThat(envelope("lycamobile").email()).isEqualTo("cs@lycamobile.be");
		assertThat(envelope("lycamobile").recipient()).doesNotContain("Complaints Department");
		assertThat(envelope("mobile-vikings").email()).isEqualTo("info@mobilevikings.be");
		assertThat(envelope("undo").email()).isEqualTo("support@undo.be");
		assertThat(envelope("undo").mailbox()).isNotNull();
		assertThat(envelope("orange").recipient()).contains("Avenue du Bourget 3");
	}

	@Test
	void noFieldHoldsWhatBelongsInAnother() {
		for (OperatorEntry operator : CASES.directory().choosable()) {
			for (Fill fill : Fill.values()) {
				for (Visit visit : CASES.all(operator, fill)) {
					for (PaperKind kind : PaperKind.values()) {
						this.desk.write(kind, visit, Language.NL)
							.ifPresent((sheet) -> assertThat(sheet.plain()).as("%s to %s", kind, operator.code())
								.doesNotContain("TEST-POST", "不知道", "null")
								.contains(visit.file().secret().reference())
								.doesNotContainPattern("[{}]"));
					}
				}
			}
		}
	}

	private Envelope envelope(String operator) {
		Visit visit = CASES.visit(operator(operator), Goal.CANCEL, Line.SUBSCRIPTION, Fill.ORDINARY, false);
		return this.desk.write(PaperKind.CANCELLATION, visit, Language.FR).orElseThrow().envelope();
	}

	private static OperatorEntry operator(String code) {
		return CASES.directory().find(code).orElseThrow();
	}

}
