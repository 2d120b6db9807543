package be.simexit.document;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import be.simexit.casefile.BillAnswer;
import be.simexit.casefile.ConfirmAnswer;
import be.simexit.casefile.DetailsAnswer;
import be.simexit.casefile.RefundAnswer;
import be.simexit.casefile.RequestAnswer;
import be.simexit.identifier.Iban;
import be.simexit.identifier.MobileNumber;
import be.simexit.identifier.SimNumber;
import be.simexit.route.Visit;
import be.simexit.settlement.Contract;
import be.simexit.settlement.Formula;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.PrepaidDetails;
import be.simexit.settlement.WorkingDays;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * All that a case knows for a letter, in one language.
 *
 * @param values value by placeholder; only what is known is there. A value may be empty
 * where only its being known counts
 */
record LetterFacts(Map<String, String> values) {

	/** Everything a letter can know. */
	static final Set<String> KNOWN = Set.of("mobile", "endDate", "ended", "ending", "holder", "writer", "name",
			"customerNumber", "simNumber", "identifiers", "email", "iban", "noIban", "operator", "exitFee", "sentOn",
			"sentBy", "reference", "answerBy", "notConfirmed", "notEnded", "due", "unconfirmed", "sixMonthsOver",
			"grievance", "noBill", "billedOn", "billUndated", "billAmount", "forecastMost", "disputed", "portedOn",
			"credit", "advance", "deposit", "claimedOn");

	/** What a complaint can be about. */
	private static final List<String> GRIEVANCES = List.of("notConfirmed", "notEnded", "noBill", "disputed",
			"claimedOn");

	/** How long an operator has to answer a reminder: our choice, as for the clocks. */
	private static final int WORKING_DAYS_TO_ANSWER = 15;

	static LetterFacts of(Visit visit, Language language, MessageSource messages, LocalDate today) {
		Facts facts = new Facts(language, messages, new HashMap<>());
		visit.find(DetailsAnswer.class).ifPresent((details) -> details(facts, visit, details));
		facts.put("operator", visit.operatorName());
		bill(facts, visit);
		refund(facts, visit);
		ConfirmAnswer confirm = visit.find(ConfirmAnswer.class).orElse(null);
		if (confirm != null) {
			boolean over = visit.find(RequestAnswer.class)
				.filter((request) -> request.endDate().isBefore(today))
				.isPresent();
			confirm(facts, confirm, over);
		}
		visit.find(RequestAnswer.class).ifPresent((request) -> request(facts, request, today));
		boolean unconfirmed = confirm == null || confirm.written() == ConfirmAnswer.State.NOT_YET;
		facts.flag("unconfirmed", facts.values().containsKey("sentOn") && unconfirmed);
		facts.flag("grievance", GRIEVANCES.stream().anyMatch(facts.values()::containsKey));
		return new LetterFacts(Map.copyOf(facts.values()));
	}

	private static void details(Facts facts, Visit visit, DetailsAnswer details) {
		facts.put("mobile", (details.mobile() != null) ? new MobileNumber(details.mobile()).display() : null);
		facts.put("name", visit.isDeath() ? null : details.name());
		facts.put("holder", visit.isDeath() ? details.name() : null);
		facts.put("writer", details.writer());
		facts.put("customerNumber", details.customerNumber());
		facts.put("simNumber", (details.simNumber() != null)
				? new SimNumber(details.simNumber()).display().replace(' ', '\u00a0') : null);
		facts.put("email", details.email());
		facts.put("identifiers", identifiers(facts, details));
	}

	private static @Nullable String identifiers(Facts facts, DetailsAnswer details) {
		List<String> given = new ArrayList<>();
		facts.add(given, "name", details.name());
		facts.add(given, "customerNumber", facts.values().get("customerNumber"));
		facts.add(given, "simNumber", facts.values().get("simNumber"));
		facts.add(given, "birthDate", facts.date(details.birthDate()));
		return given.isEmpty() ? null : String.join((facts.language() == Language.ZH) ? "，" : ", ", given);
	}

	private static void request(Facts facts, RequestAnswer request, LocalDate today) {
		facts.put("endDate", facts.date(request.endDate()));
		boolean over = request.endDate().isBefore(today);
		boolean alive = facts.values().containsKey("notEnded");
		facts.flag("ending", !over);
		facts.flag("ended", over && !alive);
		facts.flag("due", over && alive);
		RequestAnswer.Sent sent = request.sent();
		if (sent != null) {
			facts.put("sentOn", facts.date(sent.on()));
			facts.put("sentBy", facts.say("letter.by." + sent.by().code()));
			facts.put("reference", sent.reference());
			facts.put("answerBy", facts.date(WorkingDays.after(today, WORKING_DAYS_TO_ANSWER)));
		}
	}

	/** Before its end nobody can complain that a line is alive or a bill has not come. */
	private static void confirm(Facts facts, ConfirmAnswer confirm, boolean over) {
		facts.flag("notConfirmed", confirm.written() == ConfirmAnswer.State.NOT_YET);
		facts.flag("notEnded", over && confirm.dead() == ConfirmAnswer.State.NOT_YET);
		facts.flag("noBill",
				confirm.billSeen() == ConfirmAnswer.State.NOT_YET && !facts.values().containsKey("billAmount"));
	}

	private static void bill(Facts facts, Visit visit) {
		BillAnswer bill = visit.find(BillAnswer.class).orElse(BillAnswer.NONE);
		Optional<LastBill> forecast = visit.forecast().lastBill();
		facts.flag("exitFee", bill.contractOrNone().kind() != Contract.Kind.OPEN);
		if (bill.amount() == null) {
			return;
		}
		facts.put("billAmount", facts.euro(bill.amount()));
		facts.put("billedOn", facts.date(bill.billedOn()));
		facts.flag("billUndated", bill.billedOn() == null);
		boolean above = forecast.filter((it) -> it.most().compareTo(bill.amount()) < 0).isPresent();
		facts.flag("disputed", above);
		facts.flag("sixMonthsOver", forecast.filter(LetterFacts::isSixMonthsOver).isPresent());
		facts.put("forecastMost",
				above ? forecast.map((it) -> facts.euro(it.most().max(BigDecimal.ZERO))).orElse(null) : null);
	}

	private static boolean isSixMonthsOver(LastBill bill) {
		return bill.owed().stream().anyMatch((line) -> line.working().formula() == Formula.FEE_FREE);
	}

	private static void refund(Facts facts, Visit visit) {
		RefundAnswer refund = visit.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		PrepaidDetails card = refund.prepaidOrNone();
		facts.put("iban", (refund.iban() != null) ? new Iban(refund.iban()).display() : null);
		facts.flag("noIban", refund.iban() == null && !visit.isPrepaid());
		facts.put("portedOn", facts.date(card.portedOn()));
		facts.put("credit", facts.euro(card.paidCredit()));
		facts.put("advance", facts.euro(refund.advance()));
		facts.put("deposit", facts.euro(refund.deposit()));
		facts.put("claimedOn", (refund.receivedOn() == null) ? facts.date(refund.claimedOn()) : null);
	}

	boolean knows(List<String> needs) {
		return this.values.keySet().containsAll(needs);
	}

}
