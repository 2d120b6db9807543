package be.simexit.catalogue;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import be.simexit.identifier.Typed;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorData;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Status;
import be.simexit.text.Traditional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Operators found by any name that a brand ever had, in any script.
 *
 * @param hits the operators that bear the name, best first
 * @param near where nothing was found: the operators whose names look alike, best first
 * @param byName whether a name was looked for
 */
public record Search(List<OperatorEntry> hits, List<OperatorEntry> near, boolean byName) {

	/** Below this, two names do not look alike to a reader (0 to 1). */
	private static final double ALIKE = 0.8;

	private static final int NEAREST = 3;

	/** A name shorter than this is found within other words by accident. */
	private static final int TELLING = 4;

	/** No brand has a longer name, and likeness takes each sign with each. */
	private static final int LONGEST = 200;

	private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

	/**
	 * The hits as a page lists them: in one group, best first, where a name was looked
	 * for; else by what is known of the brand's life, current ones first.
	 * @return groups, none of them empty
	 */
	public List<Group> groups() {
		if (this.byName) {
			return this.hits.isEmpty() ? List.of() : List.of(new Group("found", this.hits));
		}
		return Arrays.stream(Status.values())
			.map((status) -> new Group(status.code(),
					this.hits.stream().filter((it) -> it.data().status() == status).toList()))
			.filter((group) -> !group.operators().isEmpty())
			.toList();
	}

	/**
	 * Some brands under one heading.
	 *
	 * @param code a status, or "found"
	 * @param operators the brands
	 */
	public record Group(String code, List<OperatorEntry> operators) {
	}

	/**
	 * The brands that bear a name, or look like it.
	 * @param directory all brands
	 * @param typed the name as typed
	 * @return the brands, best first, empty if none is alike
	 */
	public static List<OperatorEntry> among(Directory directory, String typed) {
		Search found = of(directory.named(), typed);
		return found.hits().isEmpty() ? found.near() : found.hits();
	}

	static Search of(List<OperatorEntry> operators, String typed) {
		String wanted = plain(typed);
		if (wanted.isEmpty()) {
			return new Search(operators, List.of(), false);
		}
		if (wanted.length() > LONGEST) {
			return new Search(List.of(), List.of(), true);
		}
		List<OperatorEntry> hits = sorted(operators,
				operators.stream().collect(Collectors.toMap((it) -> it, (it) -> fit(it, wanted))), 0.5);
		return new Search(hits, hits.isEmpty() ? near(operators, wanted) : List.of(), true);
	}

	private static List<OperatorEntry> near(List<OperatorEntry> operators, String wanted) {
		Map<OperatorEntry, Double> scores = operators.stream()
			.collect(Collectors.toMap((it) -> it,
					(it) -> names(it).mapToDouble((name) -> SIMILARITY.apply(name, wanted)).max().orElse(0)));
		return sorted(operators, scores, ALIKE).stream().limit(NEAREST).toList();
	}

	private static List<OperatorEntry> sorted(List<OperatorEntry> operators, Map<OperatorEntry, Double> scores,
			double least) {
		return operators.stream()
			.filter((it) -> scores.getOrDefault(it, 0.0) >= least)
			.sorted(Comparator.comparing((OperatorEntry it) -> scores.getOrDefault(it, 0.0)).reversed())
			.toList();
	}

	/**
	 * 4 for the very brand, 3 for another of its names, 2 for a beginning, 1 for a part.
	 */
	private static double fit(OperatorEntry operator, String wanted) {
		if (plain(operator.brand()).equals(wanted)) {
			return 4;
		}
		if (names(operator).anyMatch(wanted::equals)) {
			return 3;
		}
		if (names(operator).anyMatch((name) -> name.startsWith(wanted))) {
			return 2;
		}
		boolean part = names(operator).anyMatch((name) -> (wanted.length() >= TELLING && name.contains(wanted))
				|| (name.length() >= TELLING && wanted.contains(name)));
		return part ? 1 : 0;
	}

	private static Stream<String> names(OperatorEntry operator) {
		OperatorData data = operator.data();
		Stream<String> official = Stream.of(data.legalName(), data.enterpriseNumber()).flatMap(Stream::ofNullable);
		return Stream.concat(Stream.concat(Stream.of(data.brand()), data.alsoKnownAs().stream()), official)
			.map(Search::plain);
	}

	/**
	 * Letters and digits only, without accents, in small letters; Chinese in Traditional
	 * signs, however it was written.
	 */
	static String plain(String name) {
		String plain = Typed.normal(name, Normalizer.Form.NFKD)
			.replaceAll("[^\\p{L}\\p{N}]", "")
			.toLowerCase(Locale.ROOT);
		return (plain.length() > LONGEST) ? plain : Traditional.folded(plain);
	}

}
