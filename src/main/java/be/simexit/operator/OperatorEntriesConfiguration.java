package be.simexit.operator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import be.simexit.content.Content;
import be.simexit.content.ContentEntry;
import be.simexit.content.Entries;
import be.simexit.content.EntryKind;
import be.simexit.content.EntryName;
import be.simexit.content.Flawed;
import be.simexit.content.TextRule;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Offers operators, their contacts and facts to the editors' desk.
 */
@Configuration(proxyBeanMethods = false)
class OperatorEntriesConfiguration {

	@Bean
	Entries<OperatorData, Operator> operatorEntries(Operators operators, CurrentDirectory directory) {
		return new Entries<>(EntryKind.OPERATOR, OperatorData.class,
				() -> inOrder(operators).stream()
					.map((row) -> new Entries.Named<>(new EntryName(EntryKind.OPERATOR, null, row.code()), row))
					.toList(),
				(name) -> operators.findByCode(name.code()), (owner, data) -> {
					throw new UnsupportedOperationException("a brand is added by its data file");
				}, OperatorRule::flaws, directory::refresh);
	}

	@Bean
	Entries<ContactData, Contact> contactEntries(Operators operators, CurrentDirectory directory) {
		return new Parts<>(operators, EntryKind.CONTACT, Operator::contacts).entries(ContactData.class, Operator::add,
				OperatorEntriesConfiguration::flaws, directory::refresh);
	}

	@Bean
	Entries<FactData, Fact> factEntries(Operators operators, CurrentDirectory directory) {
		return new Parts<>(operators, EntryKind.FACT, Operator::facts).entries(FactData.class, Operator::add,
				OperatorEntriesConfiguration::flaws, directory::refresh);
	}

	private static List<Operator> inOrder(Operators operators) {
		return operators.findAll().stream().sorted(Comparator.comparingInt(ContentEntry::position)).toList();
	}

	private static List<Flawed> flaws(ContactData contact) {
		List<Flawed> flaws = new ArrayList<>();
		ContactRule.brokenBy(contact).forEach((rule) -> flaws.add(new Flawed(rule.field(), rule)));
		flaws.addAll(TextRule.brokenBy("cost", contact.cost()));
		flaws.addAll(TextRule.brokenBy("note", contact.note()));
		ContactData.Menu menu = contact.menu();
		flaws.addAll(TextRule.brokenBy("menu.meaning", (menu != null) ? menu.meaning() : null));
		ContactData.Advice advice = contact.advice();
		flaws.addAll(TextRule.brokenBy("advice.why", (advice != null) ? advice.why() : null));
		return flaws;
	}

	private static List<Flawed> flaws(FactData fact) {
		List<Flawed> flaws = new ArrayList<>(TextRule.brokenBy("text", fact.text()));
		ContactRule.brokenBySources(fact.source(), fact.also())
			.forEach((rule) -> flaws.add(new Flawed(rule.field(), rule)));
		return flaws;
	}

	/**
	 * What belongs to operators.
	 *
	 * @param <E> the kind of row
	 */
	private record Parts<T extends Content, E extends ContentEntry<T>>(Operators operators, EntryKind kind,
			Function<Operator, List<E>> of) {

		Entries<T, E> entries(Class<T> shape, BiFunction<Operator, T, E> add, Function<T, List<Flawed>> flaws,
				Runnable refresh) {
			return new Entries<>(this.kind, shape, this::rows, this::find,
					(owner, data) -> add.apply(this.operators.findByCode(owner).orElseThrow(), data), flaws, refresh);
		}

		private List<Entries.Named<E>> rows() {
			return inOrder(this.operators).stream()
				.flatMap((owner) -> this.of.apply(owner)
					.stream()
					.sorted(Comparator.comparingInt(ContentEntry::position))
					.map((row) -> new Entries.Named<>(new EntryName(this.kind, owner.code(), row.code()), row)))
				.toList();
		}

		private Optional<E> find(EntryName name) {
			return Optional.ofNullable(name.owner())
				.flatMap(this.operators::findByCode)
				.flatMap((owner) -> this.of.apply(owner)
					.stream()
					.filter((row) -> row.code().equals(name.code()))
					.findFirst());
		}

	}

}
