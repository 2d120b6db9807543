package be.simexit.content;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All content as editors see it, read from the database.
 */
@Component
public class ContentShelf {

	private final Map<EntryKind, Entries<?, ?>> kinds = new EnumMap<>(EntryKind.class);

	ContentShelf(List<Entries<?, ?>> kinds) {
		kinds.forEach((entries) -> this.kinds.put(entries.kind(), entries));
	}

	/**
	 * One entry, also if it is removed.
	 * @param name its name
	 * @return the entry, or empty if there is none such
	 */
	@Transactional(readOnly = true)
	public Optional<? extends Entry<?>> find(EntryName name) {
		return of(name.kind()).one(name);
	}

	/**
	 * All entries of a kind, removed ones too.
	 * @param kind the kind
	 * @return the entries in the order of lists
	 */
	@Transactional(readOnly = true)
	public List<? extends Entry<?>> all(EntryKind kind) {
		return of(kind).all();
	}

	/**
	 * The rules that some fields would break as an entry.
	 * @param kind the kind
	 * @param fields what it is to say
	 * @return the broken rules, empty if it may be published
	 * @throws IllegalArgumentException if the fields make no entry
	 */
	public List<Flawed> flaws(EntryKind kind, Leaves fields) {
		return of(kind).flaws(fields);
	}

	/**
	 * The entry that some fields make.
	 * @param kind the kind
	 * @param fields what it is to say
	 * @return the entry, whatever rules it breaks
	 * @throws IllegalArgumentException if the fields make no entry
	 */
	public Content content(EntryKind kind, Leaves fields) {
		return fields.as(of(kind).shape());
	}

	private Entries<?, ?> of(EntryKind kind) {
		return Objects.requireNonNull(this.kinds.get(kind), "every kind has its entries");
	}

}
