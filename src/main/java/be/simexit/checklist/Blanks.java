package be.simexit.checklist;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.calculator.Figure;
import be.simexit.guide.Blank;
import be.simexit.route.Visit;
import be.simexit.settlement.LastBill;
import be.simexit.settlement.Range;
import be.simexit.text.Coded;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * What the placeholders of a line stand for; a line that names something the case does
 * not know is left out.
 *
 * @param values what is known
 */
record Blanks(Map<Blank, String> values) {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");

	/** Those of a case. */
	static Blanks of(Visit visit, Words words, LocalDate today) {
		Map<Blank, String> values = new HashMap<>(unknown(visit.operatorName(), words).values());
		visit.find(RequestAnswer.class).ifPresent((request) -> {
			values.put(Blank.END, words.date(request.endDate()));
			values.put(Blank.WHEN, when(visit, words, today));
		});
		visit.forecast().lastBill().ifPresent((bill) -> {
			sum(bill, words).ifPresent((sum) -> values.put(Blank.SUM, sum));
			Range back = bill.comesBack();
			if (back.isNothing()) {
				values.remove(Blank.BACK);
			}
			else {
				values.put(Blank.BACK, words.say("checklist.back.sum", Figure.amount(back, words)));
			}
		});
		return new Blanks(Map.copyOf(values));
	}

	/** Those of somebody without a case. */
	static Blanks unknown(@Nullable String operator, Words words) {
		return new Blanks(Map.of(Blank.OPERATOR, (operator != null) ? operator : words.say("operator.unnamed"),
				Blank.END, words.say("checklist.end"), Blank.WHEN, words.say("checklist.when"), Blank.BACK,
				words.say("checklist.back")));
	}

	private static String when(Visit visit, Words words, LocalDate today) {
		SentAnswer.Entry sent = visit.sent();
		if (sent != null) {
			return words.say("checklist.when.sent", words.date(sent.on()));
		}
		LocalDate day = visit.forecast().handInBy(today);
		return day.equals(today) ? words.say("checklist.when.today")
				: words.say("checklist.when.by", words.longDate(day));
	}

	/**
	 * What is to be paid: the bounds of the page of the bill, but never less than
	 * nothing; empty where the operator owes.
	 */
	private static Optional<String> sum(LastBill bill, Words words) {
		String least = words.euro(bill.least().max(BigDecimal.ZERO));
		String most = words.euro(bill.most().max(BigDecimal.ZERO));
		return (bill.most().signum() <= 0) ? Optional.empty()
				: Optional.of(least.equals(most) ? least : words.say("money.range", least, most));
	}

	/**
	 * A line with its placeholders filled in, empty if one of them is not known.
	 */
	Optional<String> fill(String text) {
		Matcher places = PLACEHOLDER.matcher(text);
		StringBuilder filled = new StringBuilder();
		while (places.find()) {
			String value = Coded.find(Blank.values(), places.group(1)).map(this.values::get).orElse(null);
			if (value == null) {
				return Optional.empty();
			}
			places.appendReplacement(filled, Matcher.quoteReplacement(value));
		}
		return Optional.of(places.appendTail(filled).toString());
	}

}
