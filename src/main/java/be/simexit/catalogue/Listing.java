package be.simexit.catalogue;

import java.util.List;
import java.util.Optional;

import be.simexit.form.Problem;
import be.simexit.identifier.NationalNumber;
import be.simexit.operator.Channel;
import be.simexit.operator.Directory;
import be.simexit.operator.LineKind;
import be.simexit.operator.OperatorEntry;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What a visitor looks for among the operators.
 *
 * @param q a name, null for any
 * @param channel the code of a channel by which to reach or cancel, null for any
 * @param prepaid "yes" for operators with prepaid cards, null for any
 */
record Listing(@Nullable String q, @Nullable String channel, @Nullable String prepaid) {

	/** Why a name is not looked for. */
	static final Problem[] REFUSALS = { Problem.NATIONAL_NUMBER, Problem.TOO_LONG };

	private static final int LONGEST = 100;

	/**
	 * Why the name cannot be looked for.
	 * @return why it cannot, null if it can
	 */
	public @Nullable Problem refusal() {
		if (this.q != null && NationalNumber.isIn(this.q)) {
			return Problem.NATIONAL_NUMBER;
		}
		return (this.q != null && this.q.length() > LONGEST) ? Problem.TOO_LONG : null;
	}

	Search search(Directory directory) {
		String typed = (this.q != null && refusal() == null) ? this.q : "";
		Search found = Search.of(directory.named(), typed);
		return new Search(found.hits().stream().filter(this::suits).toList(), found.near(), found.byName());
	}

	private boolean suits(OperatorEntry operator) {
		boolean line = !"yes".equals(this.prepaid) || operator.data().lines().contains(LineKind.PREPAID);
		return line && way().map((way) -> operator.reaches(way)).orElse(true);
	}

	private Optional<Channel> way() {
		return Coded.find(Channel.values(), this.channel);
	}

	/**
	 * The channels to choose from.
	 */
	public List<Channel> channels() {
		return List.of(Channel.values());
	}

	/**
	 * Whether anything narrows the list.
	 */
	public boolean isNarrow() {
		return (this.q != null && !this.q.isBlank()) || way().isPresent() || "yes".equals(this.prepaid);
	}

}
