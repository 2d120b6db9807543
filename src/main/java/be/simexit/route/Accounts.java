package be.simexit.route;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import be.simexit.answer.AccountsAnswer;
import be.simexit.guide.GuideStage;
import be.simexit.guide.GuideTask;
import be.simexit.guide.Situation;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that a number opens: some that a reader usually has, and the rest.
 *
 * @param usual those that readers of this language usually have
 * @param others the rest, by the code of their group
 * @param moved how many were moved
 * @param total how many there are to move
 */
public record Accounts(List<Account> usual, Map<String, List<Account>> others, long moved, long total) {

	/**
	 * One account.
	 *
	 * @param task what to do about it
	 * @param move how far it is, null if nothing was said
	 */
	public record Account(GuideTask task, AccountsAnswer.@Nullable Move move) {

		/** The code of the answer, null if nothing was said. */
		public @Nullable String chosen() {
			return (this.move != null) ? this.move.code() : null;
		}

	}

	/**
	 * Those that the person has: the usual ones, and of the others those it said so of.
	 * @return all but those that are not the person's
	 */
	public List<Account> mine() {
		Stream<Account> said = this.others.values()
			.stream()
			.flatMap(List::stream)
			.filter((account) -> account.move() != null);
		return Stream.concat(this.usual.stream(), said)
			.filter((account) -> account.move() != AccountsAnswer.Move.NOT_MINE)
			.toList();
	}

	/**
	 * The accounts of a case.
	 * @param stage the stage of accounts
	 * @param situation what is known of the case
	 * @param answer what was said of them, null for nothing yet
	 * @param language the language of the reader
	 * @return the accounts that apply
	 */
	public static Accounts of(GuideStage stage, Situation situation, @Nullable AccountsAnswer answer,
			Language language) {
		List<Account> usual = new ArrayList<>();
		Map<String, List<Account>> others = new LinkedHashMap<>();
		for (GuideTask task : stage.tasks(situation)) {
			Account account = new Account(task, (answer != null) ? answer.of(task.code()) : null);
			if (task.isUsualIn(language)) {
				usual.add(account);
			}
			else if (task.shelf() != null) {
				others.computeIfAbsent(task.shelf(), (shelf) -> new ArrayList<>()).add(account);
			}
		}
		return new Accounts(List.copyOf(usual), others, (answer != null) ? answer.moved() : 0,
				(answer != null) ? answer.total() : usual.size());
	}

}
