package be.simexit.journey;

import java.util.List;
import java.util.Objects;

import be.simexit.casefile.OperatorAnswer;
import be.simexit.casefile.StageAnswer;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import org.jspecify.annotations.Nullable;

/**
 * The operator, as chosen.
 */
record OperatorForm(@Nullable String operator) {

	static OperatorForm of(Visit visit) {
		return new OperatorForm(visit.find(OperatorAnswer.class).map(OperatorAnswer::operator).orElse(null));
	}

	Choice among(Directory directory) {
		return new Choice(this.operator, directory.operators());
	}

	/** The chosen operator beside those to choose from. */
	record Choice(@Nullable String operator, List<OperatorEntry> operators) implements StageForm {

		@Override
		public @Nullable StageAnswer answer(FormReading reading) {
			if (this.operators.stream().noneMatch((entry) -> entry.code().equals(this.operator))) {
				reading.refuse("operator", "choose");
				return null;
			}
			return new OperatorAnswer(Objects.requireNonNull(this.operator));
		}

	}

}
