package be.simexit.calculator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import be.simexit.Chance;
import be.simexit.settlement.Formula;
import be.simexit.settlement.Heading;
import be.simexit.settlement.Line;
import be.simexit.settlement.Range;
import be.simexit.settlement.RuleId;
import be.simexit.settlement.Working;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The bars show amounts to scale.
 */
class BarsTests {

	@Test
	void theLongestBarFillsTheDrawingAndTheOthersAreToScale() {
		Bars bars = Bars.of(List.of(group(Outcome.OWED, range("40", "60"), range("20", "20")),
				group(Outcome.BACK, range("0", "20"))));

		assertThat(bars.rows().get(0).parts())
			.extracting(Bars.Part::x, Bars.Part::certain, Bars.Part::doubtful, Bars.Part::filling)
			.containsExactly(tuple(0, 320, 160, 1), tuple(480, 160, 0, 2));
		assertThat(bars.rows().get(1).parts()).singleElement().satisfies((part) -> {
			assertThat(part.certain()).isZero();
			assertThat(part.doubtful()).isEqualTo(160);
			assertThat(part.doubt()).isZero();
			assertThat(part.middle()).isEqualTo(80);
			assertThat(part.filling()).isEqualTo(5);
		});
		assertThat(bars.viewBox()).isEqualTo("0 0 640 44");
		assertThat(bars.numbersAt()).isEqualTo(22);
	}

	@Test
	void nothingIsNotDrawn() {
		Bars bars = Bars.of(List.of(group(Outcome.OWED, Range.NOTHING, Range.NOTHING)));

		assertThat(bars.isEmpty()).isTrue();
		assertThat(Bars.of(List.of(group(Outcome.OWED, Range.NOTHING, range("1", "1")))).isEmpty()).isFalse();
	}

	@Test
	void aNarrowPartBearsNoNumber() {
		Bars bars = Bars.of(List.of(group(Outcome.OWED, range("1", "1"), range("99", "99"))));

		assertThat(bars.rows().get(0).parts()).extracting(Bars.Part::isNumbered).containsExactly(false, true);
	}

	@Test
	void partsFollowEachOtherWithinTheDrawing() {
		Chance.always((chance) -> {
			for (Bars.Row row : Bars.of(List.of(group(chance), group(chance))).rows()) {
				int before = 0;
				for (Bars.Part part : row.parts()) {
					assertThat(part.x()).isGreaterThanOrEqualTo(before);
					assertThat(part.certain()).isNotNegative();
					assertThat(part.doubtful()).isNotNegative();
					before = part.doubt() + part.doubtful();
				}
				assertThat(before).isLessThanOrEqualTo(Bars.WIDTH);
			}
		});
	}

	private static Forecast.Group group(Chance chance) {
		return group(Outcome.OWED, IntStream.range(0, chance.whole(0, 5)).mapToObj((index) -> {
			BigDecimal low = chance.amount().multiply(BigDecimal.valueOf(chance.whole(0, 10)));
			return new Range(low, low.add(chance.amount()));
		}).toArray(Range[]::new));
	}

	private static Forecast.Group group(Outcome outcome, Range... amounts) {
		List<Figure> figures = new ArrayList<>();
		for (Range amount : amounts) {
			figures.add(new Figure(figures.size() + 1,
					new Line(Heading.USAGE, amount, new Working(Formula.USAGE_TYPED, List.of()), RuleId.BILL_01),
					null));
		}
		return new Forecast.Group(outcome, figures, Range.NOTHING, false, false);
	}

	private static Range range(String low, String high) {
		return new Range(new BigDecimal(low), new BigDecimal(high));
	}

}
