package be.simexit.letter;

import be.simexit.answer.ClaimAnswer;
import be.simexit.answer.GoalAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.identifier.Iban;
import be.simexit.route.Visit;

/**
 * What a letter knows of something that went wrong.
 */
final class TroubleFacts {

	private TroubleFacts() {
	}

	static void collect(FactCollector facts, Visit visit) {
		visit.find(GoalAnswer.class)
			.map(GoalAnswer::trouble)
			.ifPresent((trouble) -> facts.put(LetterFact.TROUBLE, facts.say("letter.trouble." + trouble.code())));
		visit.find(ClaimAnswer.class).ifPresent((claim) -> claim(facts, claim));
		SentAnswer.Entry sent = visit.find(SentAnswer.class).map(SentAnswer::complaint).orElse(null);
		facts.put(LetterFact.WROTE_ON, (sent != null) ? facts.date(sent.on()) : null);
	}

	private static void claim(FactCollector facts, ClaimAnswer claim) {
		facts.put(LetterFact.HAPPENED_ON, facts.date(claim.on()));
		facts.put(LetterFact.PAID, facts.euro(claim.amount()));
		facts.put(LetterFact.OWED, facts.euro(claim.owed()));
		facts.put(LetterFact.PAID_BACK, (claim.amount() != null && claim.owed() != null)
				? facts.euro(claim.amount().subtract(claim.owed())) : null);
		facts.put(LetterFact.OTHER_NUMBER, claim.other());
		facts.put(LetterFact.CLAIM_IBAN, (claim.iban() != null) ? new Iban(claim.iban()).display() : null);
		facts.flag(LetterFact.NO_CLAIM_IBAN, claim.iban() == null);
		facts.put(LetterFact.CLAIM_REACH, String.join(", ", claim.answerTo().lines().map(String::strip).toList()));
	}

}
