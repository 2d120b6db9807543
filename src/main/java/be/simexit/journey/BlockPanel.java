package be.simexit.journey;

import java.util.List;
import java.util.stream.Stream;

import be.simexit.operator.Channel;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Purpose;
import be.simexit.route.Panel;
import be.simexit.route.Visit;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows whom to call at once when a card is lost: before any question about who the
 * person is.
 */
@Component
@Order(1)
class BlockPanel implements Panel {

	@Override
	public boolean belongsTo(String stage, Visit visit) {
		return "block".equals(stage);
	}

	@Override
	public String template() {
		return "journey/block";
	}

	@Override
	public void fill(Visit visit, Model model) {
		model.addAttribute("lines", visit.directory().choosable().stream().flatMap(BlockPanel::lines).toList());
	}

	/** The lines for lost cards; where none is known, those of customer service. */
	private static Stream<Line> lines(OperatorEntry operator) {
		List<ContactEntry> lost = lines(operator, Purpose.LOST);
		List<ContactEntry> shown = lost.isEmpty() ? lines(operator, Purpose.SERVICE) : lost;
		return shown.isEmpty() ? Stream.empty() : Stream.of(new Line(operator, shown));
	}

	private static List<ContactEntry> lines(OperatorEntry operator, Purpose purpose) {
		return operator.contacts(Channel.PHONE).stream().filter((contact) -> contact.purpose() == purpose).toList();
	}

	/** Whom to call at one operator. */
	record Line(OperatorEntry operator, List<ContactEntry> contacts) {
	}

}
