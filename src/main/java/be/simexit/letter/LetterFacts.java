package be.simexit.letter;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.CreditAnswer;
import be.simexit.answer.Death;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.answer.WithdrawAnswer;
import be.simexit.identifier.Iban;
import be.simexit.identifier.MobileNumber;
import be.simexit.identifier.SimNumber;
import be.simexit.operator.OperatorEntry;
import be.simexit.route.Visit;
import be.simexit.settlement.Clocks;
import be.simexit.settlement.PrepaidDetails;
import be.simexit.settlement.WorkingDays;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * All that a case knows for a letter, in one language.
 *
 * @param values only what is known is there. A value may be empty where only its being
 * known counts
 */
public record LetterFacts(Map<LetterFact, String> values) {

	static LetterFacts of(Visit visit, Language language, MessageSource messages, LocalDate today) {
		FactCollector facts = new FactCollector(language, messages);
		visit.find(DetailsAnswer.class).ifPresent((details) -> details(facts, visit, details));
		facts.put(LetterFact.OPERATOR, visit.operatorName());
		MoneyFacts.bill(facts, visit);
		refund(facts, visit);
		ConfirmAnswer confirm = visit.find(ConfirmAnswer.class).orElse(null);
		if (confirm != null) {
			boolean over = visit.find(RequestAnswer.class)
				.filter((request) -> request.endDate().isBefore(today))
				.isPresent();
			confirm(facts, confirm, over);
		}
		MoneyFacts.move(facts, visit);
		TroubleFacts.collect(facts, visit);
		visit.find(WithdrawAnswer.class)
			.ifPresent((answer) -> facts.put(LetterFact.MADE_ON, facts.date(answer.madeOn())));
		visit.find(RequestAnswer.class).ifPresent((request) -> request(facts, request, today));
		SentAnswer.Entry sent = visit.sent();
		if (sent != null) {
			sent(facts, sent, today);
		}
		boolean unconfirmed = confirm == null || confirm.written() == ConfirmAnswer.State.NOT_YET;
		facts.flag(LetterFact.UNCONFIRMED, facts.knows(LetterFact.SENT_ON) && unconfirmed);
		facts.flag(LetterFact.GRIEVANCE, LetterFact.GRIEVANCES.stream().anyMatch(facts::knows));
		return new LetterFacts(Map.copyOf(facts.values()));
	}

	private static void details(FactCollector facts, Visit visit, DetailsAnswer details) {
		facts.put(LetterFact.MOBILE, (details.mobile() != null) ? new MobileNumber(details.mobile()).display() : null);
		facts.put(LetterFact.NAME, visit.isDeath() ? null : details.name());
		facts.put(LetterFact.HOLDER, visit.isDeath() ? details.name() : null);
		facts.put(LetterFact.WRITER, details.writer());
		facts.put(LetterFact.CUSTOMER_NUMBER, details.customerNumber());
		facts.put(LetterFact.SIM_NUMBER, (details.simNumber() != null)
				? new SimNumber(details.simNumber()).display().replace(' ', '\u00a0') : null);
		String answerTo = visit.find(RequestAnswer.class).map(RequestAnswer::answerTo).orElse(null);
		facts.put(LetterFact.EMAIL, Objects.equals(details.email(), answerTo) ? null : details.email());
		facts.flag(LetterFact.NUMBERLESS, Boolean.TRUE.equals(details.numberless()));
		Death death = details.death();
		if (visit.isDeath() && death != null) {
			facts.put(LetterFact.AS, facts.say("letter.as." + death.as().code()));
			facts.put(LetterFact.DIED_ON, facts.date(death.on()));
		}
		facts.put(LetterFact.IDENTIFIERS, identifiers(facts, visit.operator(), details));
	}

	/** The brand, where the company that gets the letter bears another name. */
	private static @Nullable String brand(@Nullable OperatorEntry operator) {
		String company = (operator != null) ? operator.data().legalName() : null;
		if (operator == null || company == null) {
			return null;
		}
		String brand = operator.brand();
		return company.toLowerCase(Locale.ROOT).contains(brand.toLowerCase(Locale.ROOT)) ? null : brand;
	}

	private static @Nullable String identifiers(FactCollector facts, @Nullable OperatorEntry operator,
			DetailsAnswer details) {
		List<String> given = new ArrayList<>();
		facts.add(given, "brand", brand(operator));
		facts.add(given, "name", details.name());
		facts.add(given, "customerNumber", facts.values().get(LetterFact.CUSTOMER_NUMBER));
		facts.add(given, "simNumber", facts.values().get(LetterFact.SIM_NUMBER));
		facts.add(given, "address",
				(details.death() != null && details.address() != null) ? details.address().oneLine() : null);
		facts.add(given, "birthDate", facts.date(details.birthDate()));
		return given.isEmpty() ? null : String.join((facts.language().source() == Language.ZH) ? "，" : ", ", given);
	}

	private static void request(FactCollector facts, RequestAnswer request, LocalDate today) {
		facts.put(LetterFact.END_DATE, facts.date(request.endDate()));
		boolean over = request.endDate().isBefore(today);
		boolean alive = facts.knows(LetterFact.NOT_ENDED);
		facts.flag(LetterFact.ENDING, !over);
		facts.flag(LetterFact.ENDED, over && !alive);
		facts.flag(LetterFact.DUE, over && alive);
		facts.flag(LetterFact.OVER, over);
		facts.put(LetterFact.ANSWER_TO, (request.answerTo() != null)
				? String.join(", ", request.answerTo().lines().map(String::strip).toList()) : null);
	}

	private static void sent(FactCollector facts, SentAnswer.Entry sent, LocalDate today) {
		facts.put(LetterFact.SENT_ON, facts.date(sent.on()));
		facts.flag(LetterFact.WAITED, sent.on().isBefore(today));
		facts.put(LetterFact.SENT_BY, facts.say("letter.by." + sent.by().code()));
		facts.put(LetterFact.REFERENCE, sent.reference());
		facts.put(LetterFact.ANSWER_BY, facts.date(WorkingDays.after(today, Clocks.ANSWERED_WITHIN)));
	}

	/** Before its end nobody can complain that a line is alive or a bill has not come. */
	private static void confirm(FactCollector facts, ConfirmAnswer confirm, boolean over) {
		facts.flag(LetterFact.NOT_CONFIRMED, confirm.written() == ConfirmAnswer.State.NOT_YET);
		facts.flag(LetterFact.NOT_ENDED, over && confirm.dead() == ConfirmAnswer.State.NOT_YET);
		facts.flag(LetterFact.NO_BILL,
				over && confirm.billSeen() == ConfirmAnswer.State.NOT_YET && !facts.knows(LetterFact.BILL_AMOUNT));
		facts.put(LetterFact.COMPLAINED_ON, facts.date(confirm.complainedOn()));
	}

	private static void refund(FactCollector facts, Visit visit) {
		RefundAnswer refund = visit.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		PrepaidDetails card = refund.prepaidOrNone();
		facts.put(LetterFact.IBAN, (refund.iban() != null) ? new Iban(refund.iban()).display() : null);
		facts.flag(LetterFact.NO_IBAN, refund.iban() == null && !visit.isPrepaid());
		facts.put(LetterFact.PORTED_ON, facts.date(visit.forecast().movedOn()));
		BigDecimal said = visit.find(CreditAnswer.class).map(CreditAnswer::amount).orElse(null);
		facts.put(LetterFact.CREDIT, facts.euro((card.paidCredit() != null) ? card.paidCredit() : said));
		facts.flag(LetterFact.NO_ACCOUNT, refund.iban() == null);
		facts.put(LetterFact.ADVANCE, facts.euro(refund.advance()));
		facts.put(LetterFact.DEPOSIT, facts.euro(refund.deposit()));
		boolean claim = Stream.of(LetterFact.BILL_OPEN, LetterFact.BILL_CREDIT, LetterFact.ADVANCE, LetterFact.DEPOSIT)
			.anyMatch(facts::knows);
		facts.flag(LetterFact.CLAIM, claim);
		facts.put(LetterFact.CLAIMED_ON, (refund.receivedOn() == null) ? facts.date(refund.claimedOn()) : null);
	}

	/** What stands for a placeholder. */
	String value(String placeholder) {
		return LetterFact.of(placeholder).map(this.values::get).orElseThrow();
	}

	boolean knows(List<LetterFact> needs) {
		return this.values.keySet().containsAll(needs);
	}

}
