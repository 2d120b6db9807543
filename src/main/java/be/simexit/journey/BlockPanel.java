package be.simexit.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import be.simexit.identifier.OperatorPhone;
import be.simexit.operator.Channel;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Purpose;
import be.simexit.operator.Recommendation;
import be.simexit.operator.Way;
import be.simexit.operator.Works;
import be.simexit.route.Panel;
import be.simexit.route.Visit;
import be.simexit.stage.BlockForm;
import be.simexit.text.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows whom to call at once when a card is lost, and what to say: before any question
 * about who the person is.
 */
@Component
@Order(1)
class BlockPanel implements Panel {

	private final MessageSource messages;

	private final Clock clock;

	BlockPanel(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

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
		model.addAttribute("operators", visit.directory().choosable());
		if (model.getAttribute("form") instanceof BlockForm form && form.operator() != null) {
			visit.directory()
				.find(form.operator())
				.ifPresent((operator) -> model.addAttribute("call", call(operator, visit.language())));
		}
	}

	private Call call(OperatorEntry operator, Language reader) {
		List<Language> spoken = operator.data().letterLanguages();
		Language language = spoken.contains(reader) ? reader : spoken.get(0);
		return new Call(operator, chosen(operator, language, false), chosen(operator, language, true), language,
				this.messages.getMessage("block.say.text", null, language.locale()));
	}

	private Recommendation chosen(OperatorEntry operator, Language language, boolean abroad) {
		return operator
			.recommendToBlock(new Recommendation.Need(Way.PHONE, null, language, abroad, LocalDate.now(this.clock)));
	}

	/**
	 * Whom to call and what to say.
	 *
	 * @param operator the operator
	 * @param here the telephone to call from Belgium
	 * @param abroad the telephone to try from abroad
	 * @param language the language of the sentence
	 * @param text what to say
	 */
	record Call(OperatorEntry operator, Recommendation here, Recommendation abroad, Language language, String text) {

		/** Whether the number is one for lost cards. */
		public boolean isForLost() {
			ContactEntry contact = this.here.contact();
			return contact != null && contact.purpose() == Purpose.LOST;
		}

		/** Pages and apps in which the card can be blocked. */
		public List<ContactEntry> online() {
			return this.operator.contacts()
				.stream()
				.filter((contact) -> contact.purpose() == Purpose.LOST && !contact.isFor(Channel.PHONE))
				.toList();
		}

		/** What can be tried from abroad, null if nothing is known that can. */
		public @Nullable ContactEntry fromAbroad() {
			ContactEntry contact = this.abroad.contact();
			return (contact != null && contact.link() != null) ? contact : null;
		}

		/** The number to try from abroad, as it is dialled there. */
		public @Nullable String abroadText() {
			ContactEntry contact = fromAbroad();
			return (contact != null) ? OperatorPhone.parse(contact.data().value()).get().fromAbroad() : null;
		}

		public boolean isSureAbroad() {
			ContactEntry contact = fromAbroad();
			return contact != null && contact.abroad() == Works.YES;
		}

	}

}
