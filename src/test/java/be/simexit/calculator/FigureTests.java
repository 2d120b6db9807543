package be.simexit.calculator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import be.simexit.guide.RealGuide;
import be.simexit.settlement.Formula;
import be.simexit.settlement.Heading;
import be.simexit.settlement.Line;
import be.simexit.settlement.Range;
import be.simexit.settlement.RuleId;
import be.simexit.settlement.Working;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import be.simexit.text.Words;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every result has words, and every rule it names is on file.
 */
class FigureTests {

	@Test
	void everyRuleIsOnFile() {
		assertThat(RuleId.values()).extracting(RuleId::code).isSubsetOf(RealGuide.rules());
	}

	@Test
	void numbersAreCountedAndAmountsAndDaysAreWrittenOut() {
		assertThat(told(Language.EN, new Working(Formula.FEE_MONTHS, List.of(new BigDecimal("20.00"), 1, 6))))
			.isEqualTo("One month left of the first six months × €20.00.");
		assertThat(told(Language.EN, new Working(Formula.FEE_PART, List.of(new BigDecimal("20.00"), 0, 1, 3))))
			.startsWith("Left of the 3 months of the term: ")
			.contains("one month if the month that has begun still has to be paid, none if not");
		assertThat(told(Language.ZH, new Working(Formula.FEE_BILL, List.of(LocalDate.of(2027, 3, 1)))))
			.contains("2027年3月1日");
		assertThat(told(Language.EN, new Working(Formula.LATE_PORT, List.of(1, 2, BigDecimal.ONE, BigDecimal.TEN))))
			.startsWith("one day × 2 numbers × €1.00, in some cases €10.00");
	}

	@Test
	void dueDatesAreCountedToo() {
		Working reminders = new Working(Formula.LATE_REMINDERS, List.of(1, BigDecimal.TEN, 1));
		Working first = new Working(Formula.LATE_FIRST, List.of(1, BigDecimal.TEN));

		assertThat(told(Language.EN, reminders)).contains("for one due date in");
		assertThat(told(Language.NL, reminders)).contains("voor één vervaldag per");
		assertThat(told(Language.FR, reminders)).contains("pour 1 échéance par");
		assertThat(told(Language.DE, reminders)).contains("für eine Fälligkeit im");
		assertThat(told(Language.EN, first)).contains("for up to one due date in");
		assertThat(told(Language.NL, first)).contains("hoogstens één vervaldag per");
		assertThat(told(Language.FR, first)).contains("pour 1 échéance au plus");
		assertThat(told(Language.DE, first)).contains("bis zu einer Fälligkeit im");
	}

	@Test
	void anAmountIsExactOrAtMostOrARange() {
		Words words = RealWords.in(Language.EN);

		assertThat(Figure.amount(Range.NOTHING, words)).isEqualTo("€0.00");
		assertThat(Figure.amount(Range.upTo(BigDecimal.TEN), words)).isEqualTo("at most €10.00");
		assertThat(Figure.amount(new Range(BigDecimal.ONE, BigDecimal.TEN), words)).isEqualTo("€1.00 to €10.00");
	}

	private static String told(Language language, Working working) {
		return new Figure(1, new Line(Heading.USAGE, Range.NOTHING, working, RuleId.BILL_01), null)
			.working(RealWords.in(language));
	}

}
