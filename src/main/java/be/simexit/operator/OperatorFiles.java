package be.simexit.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import be.simexit.identifier.EnterpriseNumber;
import be.simexit.text.BrokenDataFileException;
import be.simexit.text.ContentSettings;
import be.simexit.text.DataFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The operators' data files, read and checked as a whole before anything is written.
 */
@Component
class OperatorFiles {

	private final List<OperatorSeed> operators;

	OperatorFiles(ContentSettings settings) {
		try {
			this.operators = Arrays
				.stream(new PathMatchingResourcePatternResolver()
					.getResources(settings.location() + "operators/*.yaml"))
				.map((resource) -> read(new DataFile(resource)))
				.sorted(Comparator.comparing(OperatorSeed::position))
				.toList();
			this.operators.forEach(this::checkSuccessor);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<OperatorSeed> operators() {
		return this.operators;
	}

	/**
	 * What the data file says of a contact today.
	 */
	Optional<OperatorSeed.ContactSeed> contact(String operator, String code) {
		return this.operators.stream()
			.filter((seed) -> seed.code().equals(operator))
			.flatMap((seed) -> seed.allContacts().stream())
			.filter((contact) -> contact.code().equals(code))
			.findFirst();
	}

	private void checkSuccessor(OperatorSeed operator) {
		boolean known = operator.successor() == null || this.operators.stream()
			.anyMatch((other) -> other.code().equals(operator.successor()) && other.life() == Status.CURRENT);
		if (!known) {
			throw new BrokenDataFileException(operator.code() + ".yaml", "operator " + operator.code(),
					"the successor '" + operator.successor() + "' is not a current operator");
		}
	}

	private static OperatorSeed read(DataFile file) {
		OperatorSeed operator = file.read(new TypeReference<OperatorSeed>() {
		});
		String self = "operator " + operator.code();
		file.check(file.name().equals(operator.code() + ".yaml"), self, "the code is the name of the file");
		checkLife(file, operator, self);
		String number = operator.enterpriseNumber();
		file.check(number == null || EnterpriseNumber.parse(number).value() != null, self,
				"the enterprise number " + number + " is not valid");
		file.checkText(operator.unknown(), self);
		Set<String> codes = new HashSet<>();
		for (OperatorSeed.ContactSeed contact : operator.allContacts()) {
			file.check(codes.add(contact.code()), "contact " + contact.code(), "the code stands twice");
			check(file, contact, operator);
		}
		for (OperatorSeed.Fact fact : operator.allFacts()) {
			file.check(codes.add(fact.code()), "fact " + fact.code(), "the code stands twice");
			file.checkText(fact.text(), "fact " + fact.code());
			source(file, operator.sources(), fact.source(), "fact " + fact.code());
			fact.alsoIn().forEach((code) -> source(file, operator.sources(), code, "fact " + fact.code()));
		}
		return operator;
	}

	/**
	 * What a brand must say of itself so that a case can name it, or must not name it.
	 */
	private static void checkLife(DataFile file, OperatorSeed operator, String self) {
		OperatorData data = operator.data();
		boolean choosable = data.status().isChoosable();
		file.check(!choosable || !data.letterLanguages().isEmpty(), self,
				"an operator has at least one letter language");
		file.check(!choosable || operator.asks() != null, self, "an operator says what it asks of a customer");
		file.check(!choosable || !data.lines().isEmpty(), self, "an operator says which kinds of line it sells");
		boolean proven = operator.allFacts().stream().anyMatch((fact) -> fact.topic().isOnCancelling());
		file.check(data.accepts().isEmpty() || proven, self, "what an operator accepts is proven by a fact");
		file.check(data.issuerCodes().stream().allMatch((code) -> code.matches("8932[0-9]{2}")), self,
				"an issuer code is 8932 and two digits");
	}

	private static void check(DataFile file, OperatorSeed.ContactSeed contact, OperatorSeed operator) {
		String entry = "contact " + contact.code();
		OperatorSeed.SourceSeed source = source(file, operator.sources(), contact.source(), entry);
		contact.alsoIn().forEach((code) -> source(file, operator.sources(), code, entry));
		for (ContactRule broken : ContactRule.brokenBy(contact.data(), source.name(), source.url())) {
			file.check(false, entry, broken.rule());
		}
		file.checkText(contact.note(), entry);
		file.checkText(contact.cost(), entry);
		file.checkText((contact.menu() != null) ? contact.menu().meaning() : null, entry);
	}

	private static OperatorSeed.SourceSeed source(DataFile file, Map<String, OperatorSeed.SourceSeed> sources,
			@Nullable String code, String entry) {
		file.check(code != null, entry, "a source is missing");
		OperatorSeed.SourceSeed source = new HashMap<>(sources).get(code);
		file.check(source != null, entry, "the source '" + code + "' is not among the sources of the file");
		return Objects.requireNonNull(source);
	}

}
