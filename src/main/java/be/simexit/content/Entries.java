package be.simexit.content;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * All entries of one kind, for whoever changes them; each room offers its own as a bean.
 *
 * @param <T> the shape
 * @param <E> the kind of row
 * @param kind the kind
 * @param shape the shape
 * @param rows reads all rows with their names, also removed ones
 * @param find finds the row of a name in the current transaction
 * @param add makes the row of a new entry of an operator
 * @param flaws the rules that an entry would break
 * @param refresh makes pages show what has changed
 */
public record Entries<T extends Content, E extends ContentEntry<T>>(EntryKind kind, Class<T> shape,
		Supplier<List<Named<E>>> rows, Function<EntryName, Optional<E>> find, BiFunction<String, T, E> add,
		Function<T, List<Flawed>> flaws, Runnable refresh) {

	/**
	 * Every entry of this kind; needs a transaction.
	 * @return the entries in the order of lists, removed ones too
	 */
	List<Entry<T>> all() {
		return this.rows.get().stream().map((named) -> Entry.of(named.name(), named.row())).toList();
	}

	/**
	 * One entry of this kind; needs a transaction.
	 * @param name its name
	 * @return the entry, also if it is removed; empty if there is none such
	 */
	Optional<Entry<T>> one(EntryName name) {
		return this.find.apply(name).map((row) -> Entry.of(name, row));
	}

	List<Flawed> flaws(Leaves fields) {
		return this.flaws.apply(fields.as(this.shape));
	}

	/**
	 * A row with its name.
	 *
	 * @param <E> the kind of row
	 * @param name the name of the entry
	 * @param row the row
	 */
	public record Named<E>(EntryName name, E row) {
	}

}
