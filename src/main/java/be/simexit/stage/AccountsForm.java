package be.simexit.stage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import be.simexit.answer.AccountsAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.guide.GuideStage;
import be.simexit.guide.GuideTask;
import be.simexit.route.Accounts;
import be.simexit.route.Route;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * How far each account is, as chosen.
 *
 * @param moves the code of each account's task and of the choice, with a colon between
 */
public record AccountsForm(@Nullable List<String> moves) implements StageForm {

	/** How the names of the fields begin; the code of the account's task follows. */
	public static final String PREFIX = "move.";

	static AccountsForm of(Visit visit) {
		List<String> known = new ArrayList<>();
		visit.find(AccountsAnswer.class)
			.ifPresent((answer) -> answer.moves().forEach((account, move) -> known.add(account + ":" + move.code())));
		return new AccountsForm(known);
	}

	/** What can be said of an account. */
	public List<String> choices() {
		return Coded.codes(AccountsAnswer.Move.values());
	}

	/** The accounts of this case, with what was chosen so far. */
	public Accounts accounts(GuideStage stage, Visit visit) {
		return Accounts.of(stage, visit.route().situation(), visit.find(AccountsAnswer.class).orElse(null),
				visit.language());
	}

	/** What was chosen for an account, null for nothing. */
	public @Nullable String chosen(String account) {
		return ((this.moves != null) ? this.moves : List.<String>of()).stream()
			.filter((move) -> move.startsWith(account + ":"))
			.map((move) -> move.substring(account.length() + 1))
			.findFirst()
			.orElse(null);
	}

	/** A usual account of which nothing is said is one to move later. */
	@Override
	public StageAnswer answer(FormReading reading) {
		Visit visit = reading.visit();
		GuideStage stage = visit.route().find("accounts").map(Route.Step::stage).orElse(null);
		Map<String, AccountsAnswer.Move> said = new LinkedHashMap<>();
		for (GuideTask task : (stage != null) ? stage.tasks(visit.route().situation()) : List.<GuideTask>of()) {
			boolean usual = task.isUsualIn(visit.language());
			AccountsAnswer.Move move = Coded.find(AccountsAnswer.Move.values(), chosen(task.code()))
				.orElse(usual ? AccountsAnswer.Move.LATER : null);
			if (move != null && (usual || task.shelf() != null || !task.usual().isEmpty())) {
				said.put(task.code(), move);
			}
		}
		return new AccountsAnswer(said);
	}

}
