package be.simexit.calculator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import be.simexit.guide.RealGuide;
import be.simexit.settlement.Line;
import be.simexit.settlement.Range;
import be.simexit.settlement.Working;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import be.simexit.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every result has words, and every rule it names is on file.
 */
class FigureTests {

	private static final Path SETTLEMENT = Path.of("src", "main", "java", "be", "simexit", "settlement");

	private static final Pattern WORKING = Pattern.compile("Working\\s*\\.of\\(\"([a-z.-]+)\"");

	private static final Pattern RULE = Pattern.compile("\"((?:FEE|END|CHG|PORT|PRE|BILL|COMP)-[0-9]{2})\"");

	private static final Pattern CLOCK = Pattern
		.compile("(?:add|addIfLater|new Deadline)\\((?:clocks, )?\"([a-z-]+)\"");

	@ParameterizedTest
	@EnumSource(names = { "EN", "ZH" })
	void everyWorkingAndLineHasWords(Language language) {
		Words words = RealWords.in(language);
		Set<String> workings = found(WORKING);
		workings.addAll(Set.of("unused.days", "used.days", "unused.days.perhaps", "used.days.perhaps",
				"used.days.counted", "device.read", "device.read.most"));

		assertThat(workings).hasSizeGreaterThan(25)
			.allSatisfy((code) -> assertThat(words.knows("money.working." + code)).as(code).isTrue());
		assertThat(found(Pattern.compile("\\b(?:line|new Line)\\(\"([a-z-]+)\"")))
			.allSatisfy((code) -> assertThat(words.knows("money.line." + code)).as(code).isTrue());
	}

	@ParameterizedTest
	@EnumSource(names = { "EN", "ZH" })
	void everyClockHasWords(Language language) {
		Words words = RealWords.in(language);

		assertThat(found(CLOCK)).hasSizeGreaterThan(16)
			.allSatisfy(
					(code) -> assertThat(words.knows("clock." + code) && words.knows("clock." + code + ".why")).as(code)
						.isTrue());
	}

	@Test
	void everyRuleIsOnFile() {
		assertThat(found(RULE)).hasSizeGreaterThan(15).isSubsetOf(RealGuide.rules());
	}

	@Test
	void numbersAreCountedAndAmountsAndDaysAreWrittenOut() {
		assertThat(told(Language.EN, new Working("fee.months", List.of(new BigDecimal("20.00"), 1))))
			.isEqualTo("One month left of the first six × €20.00.");
		assertThat(told(Language.EN, new Working("fee.part", List.of(new BigDecimal("20.00"), 0, 1))))
			.contains("one month if a month begun does not count as over, none if it does");
		assertThat(told(Language.ZH, new Working("fee.bill", List.of(LocalDate.of(2027, 3, 1))))).contains("2027年3月1日");
		assertThat(told(Language.EN, new Working("late.port", List.of(1, 2, BigDecimal.ONE, BigDecimal.TEN))))
			.startsWith("one day × 2 numbers × €1.00, in some cases €10.00");
	}

	@Test
	void anAmountIsExactOrAtMostOrARange() {
		Words words = RealWords.in(Language.EN);

		assertThat(Figure.amount(Range.NOTHING, words)).isEqualTo("€0.00");
		assertThat(Figure.amount(Range.upTo(BigDecimal.TEN), words)).isEqualTo("at most €10.00");
		assertThat(Figure.amount(new Range(BigDecimal.ONE, BigDecimal.TEN), words)).isEqualTo("€1.00 to €10.00");
	}

	private static String told(Language language, Working working) {
		return new Figure(1, new Line("usage", Range.NOTHING, working, "BILL-01"), null)
			.working(RealWords.in(language));
	}

	private static Set<String> found(Pattern pattern) {
		Set<String> codes = new TreeSet<>();
		for (Path folder : List.of(SETTLEMENT, SETTLEMENT.resolveSibling("calculator"))) {
			for (String source : sources(folder)) {
				pattern.matcher(source).results().forEach((match) -> codes.add(match.group(1)));
			}
		}
		return codes;
	}

	private static List<String> sources(Path folder) {
		try (Stream<Path> files = Files.list(folder)) {
			List<String> texts = new ArrayList<>();
			for (Path file : files.toList()) {
				texts.add(Files.readString(file));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
