package be.simexit.operator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import be.simexit.content.Source;
import be.simexit.text.ContentSettings;
import be.simexit.text.DataFile;
import be.simexit.text.Faults;
import tools.jackson.core.type.TypeReference;

import org.springframework.core.io.DescriptiveResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The operators' data files, read and checked as a whole before anything is written.
 */
@Component
class OperatorFiles {

	private final List<OperatorData> operators;

	OperatorFiles(ContentSettings settings, Faults faults) {
		try {
			this.operators = Arrays
				.stream(new PathMatchingResourcePatternResolver()
					.getResources(settings.location() + "operators/*.yaml"))
				.flatMap((resource) -> read(new DataFile(resource, faults)).stream())
				.sorted(Comparator.comparing(OperatorData::position))
				.toList();
			checkAmong(faults);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<OperatorData> operators() {
		return this.operators;
	}

	/** What holds among all operators. */
	private void checkAmong(Faults faults) {
		Map<Integer, String> places = new HashMap<>();
		for (OperatorData operator : this.operators) {
			DataFile file = new DataFile(new DescriptiveResource(operator.code() + ".yaml"), faults);
			String self = "operator " + operator.code();
			String successor = operator.successor();
			file.check(successor == null || isCurrent(successor), self,
					"the successor '" + successor + "' is not a current operator");
			String other = places.put(operator.position(), operator.code());
			file.check(other == null, self, "the position " + operator.position() + " is that of " + other);
		}
	}

	private boolean isCurrent(String code) {
		return this.operators.stream()
			.anyMatch((other) -> other.code().equals(code) && other.status() == Status.CURRENT);
	}

	private static Optional<OperatorData> read(DataFile file) {
		Optional<OperatorData> read = file.read(new TypeReference<OperatorData>() {
		});
		read.ifPresent((operator) -> check(file, operator));
		return read;
	}

	private static void check(DataFile file, OperatorData operator) {
		String self = "operator " + operator.code();
		file.check(file.name().equals(operator.code() + ".yaml"), self, "the code is the name of the file");
		checkLife(file, operator, self);
		file.checkText(operator.unknown(), self);
		Set<String> codes = new HashSet<>();
		for (ContactData contact : operator.contacts()) {
			file.check(codes.add(contact.code()), "contact " + contact.code(), "the code stands twice");
			check(file, contact);
		}
		for (FactData fact : operator.facts()) {
			file.check(codes.add(fact.code()), "fact " + fact.code(), "the code stands twice");
			file.checkText(fact.text(), "fact " + fact.code());
			checkSources(file, fact.sources(), "fact " + fact.code());
		}
	}

	/**
	 * What a brand must say of itself so that a case can name it, or must not name it.
	 */
	private static void checkLife(DataFile file, OperatorData operator, String self) {
		OperatorRule.brokenBy(operator).forEach((rule) -> file.broken(self, rule.rule()));
		boolean proven = operator.facts().stream().anyMatch((fact) -> fact.topic().isOnCancelling());
		file.check(operator.accepts().isEmpty() || proven, self, "what an operator accepts is proven by a fact");
	}

	private static void check(DataFile file, ContactData contact) {
		String entry = "contact " + contact.code();
		checkSources(file, contact.sources(), entry);
		for (ContactRule broken : ContactRule.brokenBy(contact)) {
			file.check(broken == ContactRule.SOURCE, entry, broken.rule());
		}
		file.checkText(contact.note(), entry);
		file.checkText(contact.cost(), entry);
		file.checkText((contact.menu() != null) ? contact.menu().meaning() : null, entry);
		file.checkText((contact.advice() != null) ? contact.advice().why() : null, entry);
	}

	private static void checkSources(DataFile file, List<Source> sources, String entry) {
		for (Source source : sources) {
			file.check(!source.equals(ContactData.NO_SOURCE), entry, "a source is missing");
			file.check(source.equals(ContactData.NO_SOURCE) || source.hasName(), entry,
					"the source '" + source.code() + "' is not among the sources of the file");
		}
	}

}
