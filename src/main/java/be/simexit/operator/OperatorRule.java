package be.simexit.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import be.simexit.content.Flawed;
import be.simexit.content.Source;
import be.simexit.content.TextRule;
import be.simexit.identifier.EnterpriseNumber;
import be.simexit.text.Coded;

/**
 * The rules that a brand keeps, whether it comes from a data file or from an editor.
 */
public enum OperatorRule implements Coded {

	BRAND("brand", "a brand has a name of at most 100 signs"),

	ENTERPRISE_NUMBER("enterpriseNumber", "the enterprise number is not valid"),

	LETTER_LANGUAGES("letterLanguages", "an operator has at least one letter language"),

	ASKS("asks.subscription", "an operator says what it asks of a customer"),

	LINES("lines", "an operator says which kinds of line it sells"),

	ISSUER_CODES("issuerCodes", "an issuer code is 8932 and two digits"),

	NAMES("alsoKnownAs", "other names have at most 100 signs each"),

	LEGAL_NAME("legalName", "the name of a company has at most 200 signs");

	private static final int LONGEST_BRAND = 100;

	private static final int LONGEST_COMPANY = 200;

	private final String field;

	private final String rule;

	OperatorRule(String field, String rule) {
		this.field = field;
		this.rule = rule;
	}

	/**
	 * The field that the rule is about.
	 * @return the path of the field
	 */
	public String field() {
		return this.field;
	}

	/**
	 * The rule in English, for whoever writes data files.
	 * @return one clause without a full stop
	 */
	public String rule() {
		return this.rule;
	}

	/**
	 * The rules that a brand breaks.
	 * @param operator the brand
	 * @return the broken rules, empty if it may be published
	 */
	public static List<OperatorRule> brokenBy(OperatorData operator) {
		List<OperatorRule> broken = new ArrayList<>(brokenByLife(operator));
		if (operator.brand().isBlank() || !TextRule.isPlain(operator.brand(), LONGEST_BRAND)) {
			broken.add(BRAND);
		}
		String number = operator.enterpriseNumber();
		if (number != null && EnterpriseNumber.parse(number).value() == null) {
			broken.add(ENTERPRISE_NUMBER);
		}
		if (!operator.issuerCodes().stream().allMatch((code) -> code.matches("8932[0-9]{2}"))) {
			broken.add(ISSUER_CODES);
		}
		if (!operator.alsoKnownAs().stream().allMatch((name) -> TextRule.isPlain(name, LONGEST_BRAND))) {
			broken.add(NAMES);
		}
		String company = operator.legalName();
		if (company != null && !TextRule.isPlain(company, LONGEST_COMPANY)) {
			broken.add(LEGAL_NAME);
		}
		return broken;
	}

	/** What a brand must say of itself so that a case can name it. */
	private static List<OperatorRule> brokenByLife(OperatorData operator) {
		List<OperatorRule> broken = new ArrayList<>();
		if (operator.status().isChoosable()) {
			if (operator.letterLanguages().isEmpty()) {
				broken.add(LETTER_LANGUAGES);
			}
			if (operator.asks().equals(Asks.NOTHING)) {
				broken.add(ASKS);
			}
			if (operator.lines().isEmpty()) {
				broken.add(LINES);
			}
		}
		return broken;
	}

	/** The rules that a brand breaks as a whole, with its texts and sources. */
	static List<Flawed> flaws(OperatorData operator) {
		List<Flawed> flaws = new ArrayList<>();
		brokenBy(operator).forEach((rule) -> flaws.add(new Flawed(rule.field(), rule)));
		flaws.addAll(TextRule.brokenBy("unknown", operator.unknown()));
		for (Map.Entry<String, Source> source : operator.sources().entrySet()) {
			ContactRule.brokenBySource(source.getValue())
				.forEach((rule) -> flaws.add(new Flawed("sources." + source.getKey(), rule)));
		}
		return flaws;
	}

}
