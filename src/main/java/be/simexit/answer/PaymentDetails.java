package be.simexit.answer;

import java.util.List;

import be.simexit.identifier.Iban;
import org.jspecify.annotations.Nullable;

/**
 * Where the last bill is to be paid, as copied from it; null where not given.
 *
 * @param payee who is paid
 * @param iban the account, without spaces
 * @param message the communication
 */
public record PaymentDetails(@Nullable String payee, @Nullable String iban, @Nullable String message) {

	/** Nothing is known. */
	public static final PaymentDetails NONE = new PaymentDetails(null, null, null);

	List<Item> items() {
		return Item.list("billPayee", this.payee, "billIban",
				(this.iban != null) ? new Iban(this.iban).display() : null, "billMessage", this.message);
	}

}
