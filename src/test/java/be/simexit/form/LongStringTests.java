package be.simexit.form;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import be.simexit.FormFields;
import be.simexit.catalogue.Search;
import be.simexit.content.TextRule;
import be.simexit.fuzz.Classes;
import be.simexit.identifier.Countries;
import be.simexit.identifier.EnterpriseNumber;
import be.simexit.identifier.Iban;
import be.simexit.identifier.MobileNumber;
import be.simexit.identifier.NationalNumber;
import be.simexit.identifier.OpeningHours;
import be.simexit.identifier.OperatorPhone;
import be.simexit.identifier.Postcode;
import be.simexit.identifier.Reach;
import be.simexit.identifier.SimNumber;
import be.simexit.identifier.StructuredCommunication;
import be.simexit.operator.Directory;
import be.simexit.operator.RealDirectory;
import be.simexit.settlement.Euro;
import be.simexit.text.SourceDate;
import be.simexit.text.WrittenYaml;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever is far too long is refused or read in a time that grows as its length: no
 * pattern and no table of accents takes its square. What a form does with fields that
 * stand is tested where the form is.
 */
class LongStringTests {

	private static final Duration BOUND = Duration.ofSeconds(1);

	private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

	private static final Directory DIRECTORY = RealDirectory.load();

	private static final Map<String, Consumer<String>> PARSERS = new TreeMap<>(
			Map.ofEntries(Map.entry("SIM number", SimNumber::parse), Map.entry("mobile number", MobileNumber::parse),
					Map.entry("IBAN", Iban::parse), Map.entry("enterprise number", EnterpriseNumber::parse),
					Map.entry("number of an operator", OperatorPhone::parse), Map.entry("postcode", Postcode::parse),
					Map.entry("reference", StructuredCommunication::parse),
					Map.entry("reference meant", StructuredCommunication::isMeant),
					Map.entry("national number", NationalNumber::isIn), Map.entry("reach", Reach::isPlausible),
					Map.entry("country", Countries::abroad), Map.entry("opening hours", OpeningHours::parse),
					Map.entry("amount", Euro::parse), Map.entry("credit", Euro::parseSigned),
					Map.entry("day", TypedDate::parse), Map.entry("no day", TypedDate::problem),
					Map.entry("number", TypedNumber::parse), Map.entry("line", TypedLine::of),
					Map.entry("date of a source", SourceDate::parse), Map.entry("link", TextRule::isLink),
					Map.entry("search", (typed) -> Search.among(DIRECTORY, typed)),
					Map.entry("data file", LongStringTests::readYaml)));

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	private final FormBinder binder = binder();

	static Stream<String> parsers() {
		return PARSERS.keySet().stream();
	}

	@ParameterizedTest
	@MethodSource("parsers")
	void everyParserReadsInTime(String parser) {
		PARSERS.get(parser).accept("1");

		inTime(parser, PARSERS.get(parser));
	}

	static Stream<Class<?>> forms() {
		return Classes.where(new RegexPatternTypeFilter(Pattern.compile(".*Form")))
			.stream()
			.filter((type) -> type.isRecord()
					&& Arrays.stream(type.getRecordComponents()).allMatch(LongStringTests::isSent));
	}

	private static boolean isSent(RecordComponent part) {
		return part.getType().isRecord() || List.of(String.class, List.class).contains(part.getType());
	}

	@Test
	void formsAreFound() {
		assertThat(forms()).hasSizeGreaterThan(25);
	}

	/**
	 * Each is read as text, amount, day and number: a refused field must reach no parser.
	 */
	@ParameterizedTest
	@MethodSource("forms")
	void everyFieldOfEveryFormIsReadInTime(Class<?> form) {
		FormFields.of(form).forEach((field) -> {
			read(form, field, "1");
			inTime(field + " of " + form.getSimpleName(), (typed) -> read(form, field, typed));
		});
	}

	private void read(Class<?> form, String field, String typed) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setParameter(field, typed);
		BindingResult errors = this.binder.read(form, request);
		FieldReading reading = new FieldReading(errors, TODAY);
		reading.text(field, typed);
		if (errors.hasFieldErrors(field)) {
			reading.date(field, typed);
			reading.number(field, typed, 0, 99);
			reading.amount(field, typed, BigDecimal.TEN);
			reading.value(field, typed, Iban::parse);
		}
	}

	private void inTime(String what, Consumer<String> work) {
		for (String shape : FormFields.LONG) {
			long before = this.threads.getCurrentThreadCpuTime();
			work.accept(shape);

			assertThat(Duration.ofNanos(this.threads.getCurrentThreadCpuTime() - before))
				.as("%s with %s", what, shape.substring(0, 5))
				.isLessThan(BOUND);
		}
	}

	private static void readYaml(String typed) {
		try {
			WrittenYaml.of(typed);
		}
		catch (IllegalArgumentException ex) {
			assertThat(ex).hasMessageContaining("not a YAML file");
		}
	}

	private static FormBinder binder() {
		LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
		validator.afterPropertiesSet();
		return new FormBinder(validator, new DefaultFormattingConversionService());
	}

}
