package be.simexit.calculator;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import be.simexit.Chance;
import be.simexit.settlement.ClockKind;
import be.simexit.settlement.Deadline;
import be.simexit.settlement.RuleId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clocks lie in their order along the line, however close or far they are.
 */
class TimelineTests {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	@Test
	void daysLieInTheirDistance() {
		Timeline timeline = draw(DAY, DAY.plusDays(50), DAY.plusDays(100));

		assertThat(timeline.points()).extracting(Timeline.Point::x).containsExactly(30, 320, 610);
		assertThat(timeline.points()).extracting(Timeline.Point::isAbove).containsExactly(true, false, true);
		assertThat(timeline.gap()).isNull();
	}

	@Test
	void aDayYearsAwayIsMovedUpBehindABreak() {
		Timeline timeline = draw(DAY, DAY.plusDays(45), DAY.plusYears(5));

		assertThat(timeline.points()).extracting(Timeline.Point::x).containsExactly(30, 320, 610);
		assertThat(timeline.gap()).isEqualTo(465);
	}

	@Test
	void todayLiesBetweenItsNeighbours() {
		Timeline timeline = draw(DAY.minusDays(10), DAY.minusDays(10), DAY.plusDays(10));

		assertThat(timeline.today()).isEqualTo(337);
		assertThat(timeline.points()).extracting(Timeline.Point::isPast).containsExactly(true, true, false);
		assertThat(timeline.isNext(timeline.points().get(2))).isTrue();
		assertThat(timeline.isNext(timeline.points().get(1))).isFalse();
		assertThat(draw(DAY.plusDays(1), DAY.plusDays(2)).today()).isNull();
		assertThat(draw(DAY).points()).singleElement().extracting(Timeline.Point::x).isEqualTo(Timeline.MARGIN);
	}

	@Test
	void theWordForTodayStandsInsideTheDrawing() {
		assertThat(draw(DAY, DAY.plusDays(10)).todayAnchor()).isEqualTo("start");
		assertThat(draw(DAY.minusDays(10), DAY.plusDays(10)).todayAnchor()).isEqualTo("middle");
		assertThat(draw(DAY.minusDays(99), DAY.plusDays(1)).todayAnchor()).isEqualTo("end");
	}

	@Test
	void dotsNeverTouchNorLeaveTheDrawing() {
		Chance.always((chance) -> {
			Timeline timeline = draw(IntStream.range(0, chance.whole(0, 16))
				.mapToObj((index) -> DAY.plusDays(chance.whole(-400, 2200)))
				.sorted()
				.toArray(LocalDate[]::new));

			List<Integer> places = timeline.points().stream().map(Timeline.Point::x).toList();
			assertThat(places)
				.allSatisfy((x) -> assertThat(x).isBetween(Timeline.MARGIN, Timeline.WIDTH - Timeline.MARGIN));
			assertThat(IntStream.range(1, places.size()).map((index) -> places.get(index) - places.get(index - 1)))
				.allMatch((between) -> between >= Timeline.LEAST);
		});
	}

	private static Timeline draw(LocalDate... days) {
		List<Deadline> deadlines = List.of(days)
			.stream()
			.map((day) -> new Deadline(ClockKind.END, day, Deadline.Basis.GIVEN, RuleId.END_03))
			.toList();
		return Timeline.of(deadlines, (rule) -> null, DAY);
	}

}
