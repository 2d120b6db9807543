package be.simexit.answer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import be.simexit.identifier.MobileNumber;
import be.simexit.identifier.SimNumber;
import be.simexit.operator.CustomerField;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;

/**
 * Who the customer is, as the operator knows them.
 *
 * @param name the name on the contract, null if not given
 * @param writer who writes for a holder who died, null otherwise
 * @param mobile the number in international form, null if not given
 * @param customerNumber as on the bill, null if not given
 * @param simNumber as on the card, null if not given
 * @param birthDate null if not given
 * @param document the kind of identity document, null if not given
 * @param address the billing address, null if not given
 * @param email null if not given
 * @param numberless true if the person has no customer number to give
 * @param death what has to be known of a holder who died, null otherwise
 * @param brief true if they come from a quick letter, which asks for name and number only
 */
@JsonTypeName("details")
public record DetailsAnswer(@Nullable String name, @Nullable String writer, @Nullable String mobile,
		@Nullable String customerNumber, @Nullable String simNumber, @Nullable LocalDate birthDate,
		@Nullable IdentityDocument document, @Nullable Address address, @Nullable String email,
		@Nullable Boolean numberless, @Nullable Death death, @Nullable Boolean brief) implements StageAnswer {

	/**
	 * What stays the same for another card of one person.
	 * @return name, birth date, document, address and e-mail; nothing of the card
	 */
	public DetailsAnswer ofPerson() {
		return new DetailsAnswer(this.name, null, null, null, null, this.birthDate, this.document, this.address,
				this.email, null, null, null);
	}

	/**
	 * The details of a holder who lives.
	 * @param name the name on the contract, null if not given
	 * @param mobile the number in international form, null if not given
	 * @param customerNumber as on the bill, null if not given
	 * @param address the billing address, null if not given
	 * @param email null if not given
	 * @return details without anything else
	 */
	public static DetailsAnswer of(@Nullable String name, @Nullable String mobile, @Nullable String customerNumber,
			@Nullable Address address, @Nullable String email) {
		return new DetailsAnswer(name, null, mobile, customerNumber, null, null, null, address, email, null, null,
				null);
	}

	/**
	 * These details without what an operator does not ask.
	 * @param asked the fields it asks
	 * @return the details that may be shown and sent
	 */
	public DetailsAnswer only(Set<CustomerField> asked) {
		return new DetailsAnswer(asked.contains(CustomerField.NAME) ? this.name : null, this.writer,
				asked.contains(CustomerField.MOBILE_NUMBER) ? this.mobile : null,
				asked.contains(CustomerField.CUSTOMER_NUMBER) ? this.customerNumber : null,
				asked.contains(CustomerField.SIM_NUMBER) ? this.simNumber : null,
				asked.contains(CustomerField.BIRTH_DATE) ? this.birthDate : null,
				asked.contains(CustomerField.DOCUMENT) ? this.document : null,
				asked.contains(CustomerField.ADDRESS) ? this.address : null,
				asked.contains(CustomerField.EMAIL) ? this.email : null,
				asked.contains(CustomerField.CUSTOMER_NUMBER) ? this.numberless : null, this.death, this.brief);
	}

	/**
	 * These details as those of a quick letter.
	 * @return the same, of which only name and number are required
	 */
	public DetailsAnswer asBrief() {
		return new DetailsAnswer(this.name, this.writer, this.mobile, this.customerNumber, this.simNumber,
				this.birthDate, this.document, this.address, this.email, this.numberless, this.death, true);
	}

	/**
	 * Whether nothing is missing.
	 * @param required the fields an operator requires
	 * @return true if each of them is given
	 */
	public boolean has(Set<CustomerField> required) {
		if (Boolean.TRUE.equals(this.brief)) {
			return this.name != null && this.mobile != null;
		}
		Set<CustomerField> given = EnumSet.noneOf(CustomerField.class);
		add(given, CustomerField.NAME, this.name);
		add(given, CustomerField.MOBILE_NUMBER, this.mobile);
		add(given, CustomerField.CUSTOMER_NUMBER,
				Boolean.TRUE.equals(this.numberless) ? this.numberless : this.customerNumber);
		add(given, CustomerField.SIM_NUMBER, this.simNumber);
		add(given, CustomerField.BIRTH_DATE, this.birthDate);
		add(given, CustomerField.DOCUMENT, this.document);
		add(given, CustomerField.ADDRESS, this.address);
		add(given, CustomerField.EMAIL, this.email);
		return given.containsAll(required);
	}

	private static void add(Set<CustomerField> given, CustomerField field, @Nullable Object value) {
		if (value != null) {
			given.add(field);
		}
	}

	/**
	 * The number as people write it.
	 * @return for example "0450 00 12 34", null if not given
	 */
	public @Nullable String shownMobile() {
		return (this.mobile != null) ? new MobileNumber(this.mobile).display() : null;
	}

	@Override
	public List<Item> items() {
		String number = shownMobile();
		return Item.list("name", this.name, "writer", this.writer, "mobileNumber", number, "customerNumber",
				this.customerNumber, "simNumber",
				(this.simNumber != null) ? new SimNumber(this.simNumber).display() : null, "birthDate", this.birthDate,
				"document", this.document, "address", (this.address != null) ? this.address.oneLine() : null, "email",
				this.email, "diedOn", (this.death != null) ? this.death.on() : null, "capacity",
				(this.death != null) ? this.death.as() : null);
	}

	/**
	 * A postal address.
	 *
	 * @param street street, number and box
	 * @param postcode four digits in Belgium, anything elsewhere
	 * @param town the municipality
	 * @param country null for Belgium
	 */
	public record Address(String street, String postcode, String town, @Nullable String country) {

		/**
		 * The address on one line.
		 * @return parts separated by commas
		 */
		public String oneLine() {
			return String.join(", ", lines());
		}

		/**
		 * The address as on an envelope; no country inside Belgium (bpost).
		 * @return two or three lines
		 */
		public List<String> lines() {
			String place = (this.postcode + " " + this.town).strip();
			return (this.country != null) ? List.of(this.street, place, this.country) : List.of(this.street, place);
		}

	}

}
