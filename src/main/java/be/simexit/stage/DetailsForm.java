package be.simexit.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import be.simexit.answer.Death;
import be.simexit.answer.DetailsAnswer;
import be.simexit.answer.IdentityDocument;
import be.simexit.answer.LeavingAnswer;
import be.simexit.answer.StageAnswer;
import be.simexit.form.Problem;
import be.simexit.form.Stored;
import be.simexit.form.TypedLine;
import be.simexit.form.TypedText;
import be.simexit.form.Warning;
import be.simexit.guide.Leaving;
import be.simexit.identifier.Countries;
import be.simexit.identifier.MobileNumber;
import be.simexit.identifier.NationalNumber;
import be.simexit.identifier.SimNumber;
import be.simexit.operator.CustomerField;
import be.simexit.route.Visit;
import be.simexit.text.Coded;
import org.apache.commons.validator.routines.EmailValidator;
import org.jspecify.annotations.Nullable;

/**
 * Who the customer is, as typed.
 */
public record DetailsForm(@TypedText @Nullable String name, @TypedText @Nullable String writer,
		@TypedText(max = 40, refusesNationalNumber = false) @Nullable String mobileNumber,
		@TypedText(max = 40, refusesNationalNumber = false) @Nullable String customerNumber,
		@TypedText(max = 40, refusesNationalNumber = false) @Nullable String simNumber,
		@TypedText(max = 20) @Nullable String birthDate, @Nullable String document, @TypedText @Nullable String street,
		@TypedText(max = 20) @Nullable String postcode, @TypedText @Nullable String town,
		@TypedText(max = 60) @Nullable String country, @TypedText @Nullable String email, @Nullable String numberless,
		@TypedText(max = 20) @Nullable String diedOn, @Nullable String capacity, @Nullable String leaving,
		@TypedText(max = 20) @Nullable String leavingOn) implements StageForm {

	/** The kinds of identity document to choose from; the number is never asked. */
	public List<String> documents() {
		return Coded.codes(IdentityDocument.values());
	}

	/** In which capacities somebody can write for a holder who died. */
	public List<String> capacities() {
		return Coded.codes(Death.Capacity.values());
	}

	static DetailsForm of(Visit visit) {
		DetailsAnswer answer = visit.find(DetailsAnswer.class).orElse(DetailsAnswer.of(null, null, null, null, null));
		Death death = answer.death();
		DetailsAnswer.Address address = answer.address();
		String mobile = (answer.mobile() != null) ? new MobileNumber(answer.mobile()).display() : null;
		String sim = (answer.simNumber() != null) ? new SimNumber(answer.simNumber()).display() : null;
		return new DetailsForm(answer.name(), answer.writer(), mobile, answer.customerNumber(), sim,
				Stored.date(answer.birthDate()), Stored.choice(answer.document()),
				(address != null) ? address.street() : null, (address != null) ? address.postcode() : null,
				(address != null) ? address.town() : null, (address != null) ? address.country() : null, answer.email(),
				ChoiceForm.Tick.of(answer.numberless()), Stored.date((death != null) ? death.on() : null),
				Stored.choice((death != null) ? death.as() : null),
				visit.find(LeavingAnswer.class).map((it) -> it.leaving().code()).orElse(null),
				visit.find(LeavingAnswer.class).map((it) -> Stored.date(it.on())).orElse(null));
	}

	/** Whether anything is said that stands in the fold. */
	public boolean hasMore() {
		return Stream.of(this.simNumber, this.birthDate, this.document, this.email)
			.anyMatch((typed) -> TypedLine.of(typed) != null);
	}

	/** Where the person can be when the line ends. */
	public List<String> leavings() {
		return Coded.codes(Leaving.values());
	}

	/** Nobody asks a mourner about travels, nor who keeps the number. */
	public boolean asksLeaving(Visit visit) {
		return visit.route().find("leaving").isPresent();
	}

	/** The same page for who cancels and for who only writes a letter. */
	@Override
	public String template(String stage) {
		return "journey/details";
	}

	@Override
	public Map<String, String> labels(Visit visit) {
		return Labels.ofDetails(visit);
	}

	@Override
	public @Nullable StageAnswer answer(FormReading reading) {
		String typedName = text(reading, "name", this.name, CustomerField.NAME);
		String typedWriter = reading.visit().isDeath() ? reading.text("writer", this.writer, true) : null;
		String mobile = mobile(reading);
		String customer = customer(reading);
		String sim = sim(reading);
		LocalDate birth = birth(reading);
		IdentityDocument kind = document(reading);
		DetailsAnswer.Address address = asks(reading, CustomerField.ADDRESS)
				? new TypedAddress(this.street, this.postcode, this.town, this.country).read(reading) : null;
		Death death = reading.visit().isDeath() ? death(reading) : null;
		HanWarning.look(reading, "name", this.name);
		HanWarning.look(reading, "writer", typedWriter);
		HanWarning.look(reading, "street", this.street);
		HanWarning.look(reading, "town", this.town);
		HanWarning.look(reading, "country", Countries.abroad(this.country));
		return reading.unlessWrong(new DetailsAnswer(typedName, typedWriter, mobile, customer, sim, birth, kind,
				address, email(reading), this.numberless != null && customer == null, death, null));
	}

	@Override
	public Map<String, StageAnswer> besides(FormReading reading) {
		if (!asksLeaving(reading.visit())) {
			return Map.of();
		}
		Leaving where = reading.choice("leaving", this.leaving, Leaving.values()).orElse(null);
		LocalDate on = (where == Leaving.YES) ? reading.date("leavingOn", this.leavingOn) : null;
		if (on != null && on.isBefore(reading.today())) {
			reading.refuse("leavingOn", Problem.PAST_END);
		}
		return (where != null) ? Map.of("leaving", new LeavingAnswer(where, on)) : Map.of();
	}

	private @Nullable Death death(FormReading reading) {
		reading.text("diedOn", this.diedOn, true);
		LocalDate died = reading.pastDate("diedOn", this.diedOn);
		return reading.choice("capacity", this.capacity, Death.Capacity.values())
			.filter((as) -> died != null)
			.map((as) -> new Death(as, Objects.requireNonNull(died)))
			.orElse(null);
	}

	private @Nullable String mobile(FormReading reading) {
		String typed = text(reading, "mobileNumber", this.mobileNumber, CustomerField.MOBILE_NUMBER);
		MobileNumber number = reading.value("mobileNumber", typed, MobileNumber::parse);
		return (number != null) ? number.e164() : null;
	}

	/** A number without a digit is none: whoever has none ticks that. */
	private @Nullable String customer(FormReading reading) {
		if (!asks(reading, CustomerField.CUSTOMER_NUMBER)) {
			return null;
		}
		boolean required = reading.visit().requires(CustomerField.CUSTOMER_NUMBER) && this.numberless == null;
		String typed = reading.text("customerNumber", this.customerNumber, required);
		reading.requireDigit("customerNumber", typed);
		if (typed != null && NationalNumber.isIn(typed)) {
			reading.warnings().add(new Warning("customerNumber", Problem.NATIONAL_NUMBER, typed));
		}
		return typed;
	}

	private @Nullable String sim(FormReading reading) {
		String typed = text(reading, "simNumber", this.simNumber, CustomerField.SIM_NUMBER);
		reading.requireDigit("simNumber", typed);
		SimNumber number = reading.value("simNumber", typed, SimNumber::parse);
		if (typed != null && number != null
				&& reading.warnings().stream().noneMatch((it) -> it.value().equals(typed))) {
			reading.visit()
				.otherIssuers(number)
				.ifPresent(
						(issuers) -> reading.warnings().add(new Warning("simNumber", Problem.ISSUER, typed, issuers)));
		}
		return (number != null) ? number.digits() : null;
	}

	private @Nullable LocalDate birth(FormReading reading) {
		String typed = text(reading, "birthDate", this.birthDate, CustomerField.BIRTH_DATE);
		return (typed != null) ? reading.pastDate("birthDate", typed) : null;
	}

	private @Nullable IdentityDocument document(FormReading reading) {
		String typed = text(reading, "document", this.document, CustomerField.DOCUMENT);
		return (typed != null) ? reading.choice("document", typed, IdentityDocument.values()).orElse(null) : null;
	}

	private @Nullable String email(FormReading reading) {
		String typed = text(reading, "email", this.email, CustomerField.EMAIL);
		if (typed != null && !EmailValidator.getInstance().isValid(typed)) {
			reading.refuse("email", Problem.EMAIL);
		}
		return typed;
	}

	private static boolean asks(FormReading reading, CustomerField field) {
		return reading.visit().asks(field);
	}

	private static @Nullable String text(FormReading reading, String name, @Nullable String typed,
			CustomerField field) {
		return asks(reading, field) ? reading.text(name, typed, reading.visit().requires(field)) : null;
	}

}
