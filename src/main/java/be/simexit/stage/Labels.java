package be.simexit.stage;

import java.util.HashMap;
import java.util.Map;

import be.simexit.route.Visit;

/**
 * What fields are called in cases that need other words than usual, as keys of messages
 * by field.
 */
final class Labels {

	private Labels() {
	}

	/** The holder may have died, and the number may be kept. */
	static Map<String, String> ofDetails(Visit visit) {
		Map<String, String> labels = new HashMap<>();
		if (visit.isDeath()) {
			labels.put("name", "field.holder");
		}
		if (visit.route().keepsNumber()) {
			labels.put("mobileNumber", "field.mobileNumber.kept");
		}
		else if (!visit.route().isAboutTrouble()) {
			labels.put("mobileNumber", "field.mobileNumber.cancel");
		}
		return labels;
	}

	static Map<String, String> ofRequest(Visit visit) {
		if (visit.isDeath()) {
			return Map.of("answerTo", "field.answerToDeath");
		}
		return visit.isPrepaid() ? Map.of("answerTo", "field.answerToPrepaid") : Map.of();
	}

	/** Some kinds of trouble ask for their details in words of their own. */
	static Map<String, String> ofClaim(String trouble) {
		return Map.of("claimOn", "claim.on." + trouble, "claimAmount", "claim.amount." + trouble, "claimOwed",
				"claim.owed." + trouble, "claimOther", "claim.other." + trouble, "iban", "claim.account." + trouble);
	}

}
