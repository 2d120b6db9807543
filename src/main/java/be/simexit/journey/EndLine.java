package be.simexit.journey;

import java.util.Optional;

import be.simexit.answer.AccountsAnswer;
import be.simexit.answer.BillAnswer;
import be.simexit.answer.LeavingAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.route.Accounts;
import be.simexit.route.Visit;
import be.simexit.settlement.Contract;
import be.simexit.settlement.EndCost;
import be.simexit.settlement.LastBill;
import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;

/**
 * What stands beside the end date wherever it is shown, and how far the accounts are.
 */
final class EndLine {

	private EndLine() {
	}

	static void fill(Visit visit, Model model) {
		RequestAnswer request = visit.find(RequestAnswer.class).orElse(null);
		model.addAttribute("end", (request != null) ? request.endDate() : null);
		model.addAttribute("leavingOn", visit.find(LeavingAnswer.class).map(LeavingAnswer::on).orElse(null));
		if (request != null) {
			EndCost cost = facts(visit, request).map(EndCost::of).orElse(null);
			model.addAttribute("cost", cost);
			model.addAttribute("fee", (cost != null) ? (cost.isFree() ? "none" : "cost") : unknown(visit));
		}
		visit.route().find("accounts").ifPresent((step) -> {
			Accounts accounts = Accounts.of(step.stage(), visit.route().situation(),
					visit.find(AccountsAnswer.class).orElse(null), visit.language());
			model.addAttribute("moved", accounts.moved());
			model.addAttribute("total", accounts.total());
		});
	}

	private static Optional<LastBill.Facts> facts(Visit visit, RequestAnswer request) {
		return visit.find(BillAnswer.class)
			.filter((bill) -> visit.forecast().isOfContract())
			.flatMap((bill) -> bill.contractOrNone().facts(request.endDate()));
	}

	/** What can be said without a figure, null for nothing. */
	private static @Nullable String unknown(Visit visit) {
		if (visit.isPrepaid()) {
			return null;
		}
		if (visit.isDeath()) {
			return "death";
		}
		if (visit.forecast().isWithdrawn()) {
			return "withdrawn";
		}
		if (visit.forecast().isFirm()) {
			return "firm";
		}
		Contract.Kind kind = visit.find(BillAnswer.class).map((bill) -> bill.contractOrNone().kind()).orElse(null);
		return (kind == Contract.Kind.OPEN) ? "none" : ((kind == Contract.Kind.FIXED) ? "fixed" : "unknown");
	}

}
