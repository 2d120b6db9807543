package be.simexit.stage;

import be.simexit.answer.DetailsAnswer;
import be.simexit.form.TypedLine;
import be.simexit.identifier.Countries;
import be.simexit.identifier.Postcode;
import be.simexit.operator.CustomerField;
import org.jspecify.annotations.Nullable;

/**
 * The billing address, as typed.
 */
public record TypedAddress(@Nullable String street, @Nullable String postcode, @Nullable String town,
		@Nullable String country) {

	/** The address, null if none is given or something is wrong with it. */
	DetailsAnswer.@Nullable Address read(FormReading reading) {
		String foreign = Countries.abroad(reading.text("country", this.country));
		boolean required = reading.visit().requires(CustomerField.ADDRESS);
		boolean begun = TypedLine.of(this.street) != null || TypedLine.of(this.postcode) != null
				|| TypedLine.of(this.town) != null;
		if (!required && !begun) {
			return null;
		}
		String streetLine = reading.text("street", this.street, true);
		String code = reading.text("postcode", this.postcode, foreign == null);
		if (code != null && foreign == null) {
			Postcode belgian = reading.value("postcode", code, Postcode::parse);
			code = (belgian != null) ? belgian.digits() : code;
		}
		String place = reading.text("town", this.town, true);
		if (streetLine == null || place == null) {
			return null;
		}
		return new DetailsAnswer.Address(streetLine, (code != null) ? code : "", place, foreign);
	}

}
