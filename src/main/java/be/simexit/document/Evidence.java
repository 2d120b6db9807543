package be.simexit.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import be.simexit.answer.BillAnswer;
import be.simexit.answer.ClaimAnswer;
import be.simexit.answer.ConfirmAnswer;
import be.simexit.answer.Item;
import be.simexit.answer.MovedAnswer;
import be.simexit.answer.RefundAnswer;
import be.simexit.answer.RequestAnswer;
import be.simexit.answer.SentAnswer;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

/**
 * What was done when, and what is known of it: the story of a case for the ombudsman.
 *
 * @param event what was done
 * @param on the day, null where the case does not know it
 * @param details what else is known
 */
record Evidence(Event event, @Nullable LocalDate on, List<Item> details) {

	/** What can have been done. */
	enum Event implements Coded {

		HAPPENED, PORT_ASKED, MOVED, SENT, WROTE, LATE_CLAIMED, COMPLAINED, BILLED, PAID, CLAIMED, RECEIVED, STATE

	}

	/** All that a case can prove, in the order of the days. */
	static List<Evidence> of(Visit visit) {
		List<Evidence> rows = new ArrayList<>();
		List<Item> end = visit.find(RequestAnswer.class)
			.map((request) -> List.of(new Item("endDate", request.endDate())))
			.orElse(List.of());
		visit.find(ClaimAnswer.class)
			.ifPresent((claim) -> rows.add(new Evidence(Event.HAPPENED, claim.on(),
					claim.items()
						.stream()
						.filter((item) -> Set.of("claimAmount", "claimOwed").contains(item.field()))
						.toList())));
		visit.find(MovedAnswer.class).ifPresent((moved) -> {
			add(rows, Event.PORT_ASKED, moved.askedOn());
			add(rows, Event.MOVED, moved.on());
			add(rows, Event.LATE_CLAIMED, moved.claimedOn());
		});
		visit.find(SentAnswer.class)
			.map(SentAnswer::entries)
			.orElse(List.of())
			.forEach((sent) -> rows.add(new Evidence(sent.isRequest() ? Event.SENT : Event.WROTE, sent.on(),
					Stream.concat((sent.isRequest() ? end : List.<Item>of()).stream(), details(sent)).toList())));
		visit.find(ConfirmAnswer.class).ifPresent((confirm) -> add(rows, Event.COMPLAINED, confirm.complainedOn()));
		BillAnswer bill = visit.find(BillAnswer.class).orElse(BillAnswer.NONE);
		if (bill.amount() != null) {
			rows.add(new Evidence(Event.BILLED, bill.billedOn(), List.of(new Item("billAmount", bill.amount()))));
		}
		add(rows, Event.PAID, bill.paidOn());
		RefundAnswer refund = visit.find(RefundAnswer.class).orElse(RefundAnswer.NONE);
		add(rows, Event.CLAIMED, refund.claimedOn());
		add(rows, Event.RECEIVED, refund.receivedOn());
		visit.find(ConfirmAnswer.class)
			.ifPresent((confirm) -> rows.add(new Evidence(Event.STATE, null, states(confirm))));
		rows.sort(Comparator.comparing((row) -> (row.on() != null) ? row.on() : LocalDate.MAX));
		return List.copyOf(rows);
	}

	/** The day has a column of its own. */
	private static Stream<Item> details(SentAnswer.Entry sent) {
		return sent.items().stream().filter((item) -> !item.field().equals("sentOn"));
	}

	/** The day of the complaint has a row of its own. */
	private static List<Item> states(ConfirmAnswer confirm) {
		return confirm.items().stream().filter((item) -> item.value() instanceof Coded).toList();
	}

	private static void add(List<Evidence> rows, Event event, @Nullable LocalDate on) {
		if (on != null) {
			rows.add(new Evidence(event, on, List.of()));
		}
	}

}
