package be.simexit.identifier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Hours are kept in Brussels and read off any clock.
 */
class OpeningHoursTests {

	private static final LocalDate WINTER = LocalDate.of(2026, 11, 23);

	private static final LocalDate SUMMER = LocalDate.of(2026, 7, 6);

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	@Test
	void readsDaysAndTimes() {
		assertThat(lines("Mo-Fr 09:00-22:00; Sa 09:00-17:30", OpeningHours.BRUSSELS, WINTER)).containsExactly(
				new OpeningHours.Line("Mon–Fri", "09:00", "22:00", false),
				new OpeningHours.Line("Sat", "09:00", "17:30", false));
	}

	@Test
	void showsThemInAnotherTimeZone() {
		assertThat(lines("Mo-Fr 09:00-22:00", SHANGHAI, WINTER))
			.containsExactly(new OpeningHours.Line("Mon–Fri", "16:00", "05:00", true));
	}

	@Test
	void followsSummerTime() {
		assertThat(lines("Mo-Fr 09:00-17:00", SHANGHAI, SUMMER))
			.containsExactly(new OpeningHours.Line("Mon–Fri", "15:00", "23:00", false));
	}

	@Test
	void movesTheDaysWhereTheDateIsAnother() {
		assertThat(lines("Mo-Fr 20:00-22:00", SHANGHAI, WINTER))
			.containsExactly(new OpeningHours.Line("Tue–Sat", "03:00", "05:00", false));
		assertThat(lines("Mo 06:00-08:00", ZoneId.of("America/Los_Angeles"), WINTER))
			.containsExactly(new OpeningHours.Line("Sun", "21:00", "23:00", false));
	}

	@Test
	void namesNoDaysWhereNoneAreStated() {
		assertThat(lines("09:00-18:00", OpeningHours.BRUSSELS, WINTER))
			.containsExactly(new OpeningHours.Line(null, "09:00", "18:00", false));
	}

	@Test
	void knowsRoundTheClock() {
		assertThat(lines("24/7", SHANGHAI, WINTER)).extracting(OpeningHours.Line::shape).containsExactly("always");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "soon", "Mo-Fr", "9 to 5", "Mo-Fr 09:00-25:99", "PH off", "Mo-Fr 09:00+",
			"Mo-Fr sunrise-sunset", "2026 Mo 09:00-10:00" })
	void refusesWhatItCannotShow(String written) {
		assertThat(OpeningHours.parse(written)).isEmpty();
	}

	private static List<OpeningHours.Line> lines(String written, ZoneId zone, LocalDate today) {
		return OpeningHours.parse(written).orElseThrow().lines(zone, today, Locale.ENGLISH);
	}

}
