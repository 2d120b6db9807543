package be.simexit.journey;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import be.simexit.casefile.Answers;
import be.simexit.casefile.CaseFile;
import be.simexit.casefile.OperatorAnswer;
import be.simexit.casefile.Secret;
import be.simexit.guide.Guide;
import be.simexit.guide.RealGuide;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.RealDirectory;
import be.simexit.route.Route;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A field that is far too long costs no more than its length.
 */
class LongTextTests {

	private static final Duration BOUND = Duration.ofMillis(500);

	private static final int SIGNS = 200_000;

	private static final List<String> SHAPES = Stream
		.of("a@", "1", " ", "a", "1.", "0-", "BE", "\n1", "\u202E", "王", "+")
		.map((piece) -> piece.repeat(SIGNS / piece.length()) + " b")
		.toList();

	private static final Guide GUIDE = RealGuide.load();

	private static final Directory DIRECTORY = RealDirectory.load();

	private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

	static Stream<Arguments> fields() {
		return StageForms.stages()
			.stream()
			.flatMap((stage) -> names(StageForms.type(stage), "").map((field) -> Arguments.of(stage, field)));
	}

	@ParameterizedTest
	@MethodSource("fields")
	void everyFieldIsReadInTimeHoweverLongItIs(String stage, String field) {
		StageForms forms = forms();
		Visit visit = visitThatAsksMost();
		read(forms, visit, stage, field, "1");

		for (String shape : SHAPES) {
			long before = this.threads.getCurrentThreadCpuTime();
			read(forms, visit, stage, field, shape);

			assertThat(Duration.ofNanos(this.threads.getCurrentThreadCpuTime() - before))
				.as("%s of %s with %s", field, stage, shape.substring(0, 4))
				.isLessThan(BOUND);
		}
	}

	private static void read(StageForms forms, Visit visit, String stage, String field, String typed) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setParameter("step", "sent");
		request.setParameter("operator", "other");
		request.setParameter(field, typed);
		Sent sent = forms.read(stage, request);

		sent.form().answer(new FormReading(visit, sent.errors(), List.of(), LocalDate.of(2027, 3, 1)));
	}

	private static StageForms forms() {
		LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
		validator.afterPropertiesSet();
		return new StageForms(validator, new DefaultFormattingConversionService());
	}

	private static Visit visitThatAsksMost() {
		OperatorEntry most = DIRECTORY.choosable()
			.stream()
			.max((one, other) -> Integer.compare(one.data().asks().all(false).size(),
					other.data().asks().all(false).size()))
			.orElseThrow();
		Answers answers = Answers.NONE.with("operator", new OperatorAnswer(most.code()));
		Guide operatorOnly = new Guide(
				GUIDE.stages().stream().filter((stage) -> "operator".equals(stage.code())).toList(), GUIDE.rules());
		return Visit.of(new CaseFile(Secret.fresh(), 1, answers), Route.of(answers, operatorOnly, DIRECTORY), DIRECTORY,
				Language.EN);
	}

	private static Stream<String> names(Class<?> form, String before) {
		return Arrays.stream(form.getRecordComponents())
			.flatMap((part) -> part.getType().isRecord() ? names(part.getType(), part.getName() + ".")
					: Stream.of(before + part.getName()));
	}

}
