package be.simexit.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import be.simexit.FormFields;
import be.simexit.answer.Answers;
import be.simexit.answer.OperatorAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.casefile.CaseFile;
import be.simexit.casefile.Secret;
import be.simexit.form.FormBinder;
import be.simexit.guide.Guide;
import be.simexit.guide.RealGuide;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.RealDirectory;
import be.simexit.route.Route;
import be.simexit.route.Visit;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;

import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BindingResult;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * Reads any form of any stage without a server, in a case whose operator asks most.
 */
public final class StageFormReader {

	private static final Guide GUIDE = RealGuide.load();

	private static final Directory DIRECTORY = RealDirectory.load();

	private final StageForms forms;

	private final Visit visit = visitThatAsksMost();

	StageFormReader() {
		LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
		validator.afterPropertiesSet();
		this.forms = new StageForms(new FormBinder(validator, new DefaultFormattingConversionService()));
	}

	/** Every stage with every field of its form. */
	static Stream<Arguments> fields() {
		return StageForms.stages()
			.stream()
			.flatMap((stage) -> FormFields.of(StageForms.type(stage)).map((field) -> Arguments.of(stage, field)));
	}

	Outcome read(String stage, String field, String typed) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setParameter("step", "sent");
		request.setParameter("operator", "other");
		request.setParameter(field, typed);
		Sent sent = this.forms.read(stage, request);
		StageAnswer answer = sent.form()
			.answer(new FormReading(this.visit, sent.errors(), List.of(), LocalDate.of(2027, 3, 1)));
		return new Outcome(answer, sent.errors());
	}

	/** What became of a form: an answer, or errors. */
	record Outcome(@Nullable StageAnswer answer, BindingResult errors) {
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

}
