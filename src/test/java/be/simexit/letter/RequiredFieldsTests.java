package be.simexit.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import be.simexit.answer.Answers;
import be.simexit.answer.ChannelAnswer;
import be.simexit.answer.CreditAnswer;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.LeavingAnswer;
import be.simexit.answer.LineAnswer;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.Visited;
import be.simexit.casefile.CaseFile;
import be.simexit.casefile.Secret;
import be.simexit.guide.Credit;
import be.simexit.guide.Goal;
import be.simexit.guide.Guide;
import be.simexit.guide.Leaving;
import be.simexit.guide.Line;
import be.simexit.guide.PaperKind;
import be.simexit.guide.RealGuide;
import be.simexit.operator.CustomerField;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.RealDirectory;
import be.simexit.operator.Way;
import be.simexit.route.Route;
import be.simexit.route.Visit;
import be.simexit.text.ContentSettings;
import be.simexit.text.Faults;
import be.simexit.text.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/**
 * A letter never lacks what its operator requires: it says all of it, or is not written.
 */
public class RequiredFieldsTests {

	private static final Directory DIRECTORY = RealDirectory.load();

	private static final Guide GUIDE = RealGuide.load();

	private static final LocalDate DAY = LocalDate.of(2027, 3, 1);

	private static final DetailsAnswer.Address ADDRESS = new DetailsAnswer.Address("Voorbeeldstraat 1 bus 2", "9000",
			"Gent", null);

	private final LetterDesk desk = desk();

	@TestFactory
	List<DynamicTest> saysEveryRequiredField() {
		List<DynamicTest> tests = new ArrayList<>();
		for (OperatorEntry operator : DIRECTORY.choosable()) {
			for (boolean prepaid : new boolean[] { false, true }) {
				Set<CustomerField> required = operator.data().asks().required(prepaid);
				tests.add(dynamicTest(operator.code() + (prepaid ? " prepaid" : ""), () -> {
					String sheet = write(operator, prepaid, required).map(RequiredFieldsTests::text).orElseThrow();
					required.forEach((field) -> assertThat(sheet).as(field.code()).contains(words(field)));
				}));
			}
		}
		return tests;
	}

	@TestFactory
	List<DynamicTest> isNotWrittenWithoutAnyOfThem() {
		List<DynamicTest> tests = new ArrayList<>();
		for (OperatorEntry operator : DIRECTORY.choosable()) {
			for (CustomerField missing : operator.data().asks().required(false)) {
				tests.add(dynamicTest(operator.code() + " without " + missing.code(), () -> {
					Set<CustomerField> given = EnumSet.copyOf(operator.data().asks().required(false));
					given.remove(missing);
					assertThat(write(operator, false, given)).isEmpty();
				}));
			}
		}
		return tests;
	}

	private Optional<Sheet> write(OperatorEntry operator, boolean prepaid, Set<CustomerField> given) {
		Answers answers = Answers.NONE.with("goal", new GoalAnswer(Goal.CANCEL))
			.with("line", new LineAnswer(prepaid ? Line.PREPAID : Line.SUBSCRIPTION))
			.with("credit", new CreditAnswer(Credit.NONE, null))
			.with("leaving", new LeavingAnswer(Leaving.NO, null))
			.with("accounts", new Visited())
			.with("operator", new OperatorAnswer(operator.code()))
			.with("details", details(given))
			.with("channel", new ChannelAnswer(Way.LETTER))
			.with("request", new RequestAnswer(DAY, Language.NL));
		Route route = Route.of(answers, GUIDE, DIRECTORY);
		CaseFile file = new CaseFile(Secret.fresh(), 1, answers);
		return this.desk.write(PaperKind.CANCELLATION, Visit.of(file, route, DIRECTORY, Language.EN), null);
	}

	private static DetailsAnswer details(Set<CustomerField> given) {
		return DetailsAnswer.of(given.contains(CustomerField.NAME) ? "Voorbeeld Testpersoon" : null,
				given.contains(CustomerField.MOBILE_NUMBER) ? "+32450001234" : null,
				given.contains(CustomerField.CUSTOMER_NUMBER) ? "TEST-000111" : null,
				given.contains(CustomerField.ADDRESS) ? ADDRESS : null, null);
	}

	private static String words(CustomerField field) {
		return switch (field) {
			case NAME -> "Voorbeeld Testpersoon";
			case MOBILE_NUMBER -> "0450 00 12 34";
			case CUSTOMER_NUMBER -> "TEST-000111";
			case ADDRESS -> "Voorbeeldstraat 1 bus 2 9000 Gent";
			case SIM_NUMBER, BIRTH_DATE, DOCUMENT, EMAIL ->
				throw new IllegalStateException("add it to the letter: " + field);
		};
	}

	private static String text(Sheet sheet) {
		return (String.join(" ", sheet.envelope().sender()) + " " + sheet.plain()).replace('\u00a0', ' ');
	}

	private static LetterDesk desk() {
		ContentSettings settings = new ContentSettings("classpath:data/", Duration.ofSeconds(2), null);
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasename("messages/journey");
		messages.setDefaultEncoding("UTF-8");
		Clock clock = Clock.fixed(Instant.parse("2027-02-01T10:00:00Z"), ZoneId.of("Europe/Brussels"));
		return new LetterDesk(new LetterFiles(settings, new Faults()),
				new Envelopes(new Ombudsman(settings, new DefaultResourceLoader(), new Faults()), messages, clock),
				messages, clock);
	}

}
