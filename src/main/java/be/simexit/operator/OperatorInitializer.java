package be.simexit.operator;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import be.simexit.text.Digest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the database in line with the operators' data files, in one transaction and
 * without touching what an editor changed.
 */
@Component
class OperatorInitializer implements SmartInitializingSingleton {

	private final OperatorFiles files;

	private final Operators operators;

	private final ContentVersion version;

	private final TransactionTemplate transaction;

	private final CurrentDirectory directory;

	OperatorInitializer(OperatorFiles files, Operators operators, ContentVersion version,
			TransactionTemplate transaction, CurrentDirectory directory) {
		this.files = files;
		this.operators = operators;
		this.version = version;
		this.transaction = transaction;
		this.directory = directory;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.transaction.executeWithoutResult((status) -> {
			this.version.bump();
			this.files.operators().forEach(this::seed);
			dropUntouched();
		});
		this.directory.refresh();
	}

	private void seed(OperatorSeed seed) {
		Operator operator = this.operators.findByCode(seed.code())
			.orElseGet(() -> this.operators.save(new Operator(seed.code(), seed.data())));
		fill(operator, seed);
	}

	/** Brings one operator in line with its data file. */
	static void fill(Operator operator, OperatorSeed seed) {
		operator.follow(seed.data(), Digest.of(seed.data()));
		seed.sources().forEach((code, source) -> seed(operator, code, source));
		int position = 0;
		for (OperatorSeed.ContactSeed contact : seed.allContacts()) {
			seed(operator, contact, source(operator, contact.source()), position++);
		}
		for (OperatorSeed.Fact fact : seed.allFacts()) {
			seed(operator, fact, source(operator, fact.source()), position++);
		}
		Set<String> codes = codes(seed);
		operator.facts().removeIf((fact) -> !codes.contains(fact.code()));
		operator.contacts().removeIf((contact) -> !contact.isEdited() && !codes.contains(contact.code()));
	}

	private static void seed(Operator operator, String code, OperatorSeed.SourceSeed seed) {
		operator.sources()
			.stream()
			.filter((source) -> source.code().equals(code))
			.findFirst()
			.ifPresentOrElse((source) -> source.follow(seed.name(), seed.url()),
					() -> operator.sources().add(new Source(operator, code, seed.name(), seed.url())));
	}

	private static void seed(Operator operator, OperatorSeed.ContactSeed seed, Source source, int position) {
		Contact contact = operator.contact(seed.code()).orElseGet(() -> {
			Contact added = new Contact(operator, seed.code(), position, seed.data(), source);
			operator.contacts().add(added);
			return added;
		});
		contact.follow(position, seed.data(), source, seed.alsoIn(),
				Digest.of(position, seed.data(), Objects.toString(seed.source()), seed.alsoIn()));
	}

	private static void seed(Operator operator, OperatorSeed.Fact seed, Source source, int position) {
		OperatorFact fact = operator.facts()
			.stream()
			.filter((candidate) -> candidate.code().equals(seed.code()))
			.findFirst()
			.orElseGet(() -> {
				OperatorFact added = new OperatorFact(operator, seed, source);
				operator.facts().add(added);
				return added;
			});
		fact.follow(position, seed, source, Digest.of(position, seed));
	}

	private static Source source(Operator operator, @Nullable String code) {
		Map<String, Source> byCode = operator.sources().stream().collect(Collectors.toMap(Source::code, (it) -> it));
		return Objects.requireNonNull(byCode.get(code));
	}

	private static Set<String> codes(OperatorSeed seed) {
		Set<String> codes = seed.allContacts().stream().map(OperatorSeed.ContactSeed::code).collect(Collectors.toSet());
		seed.allFacts().forEach((fact) -> codes.add(fact.code()));
		return codes;
	}

	private void dropUntouched() {
		Set<String> kept = this.files.operators().stream().map(OperatorSeed::code).collect(Collectors.toSet());
		List<Operator> gone = this.operators.findAll()
			.stream()
			.filter((operator) -> !kept.contains(operator.code()))
			.filter((operator) -> operator.contacts().stream().noneMatch(Contact::isEdited))
			.toList();
		gone.forEach(this.operators::delete);
	}

}
