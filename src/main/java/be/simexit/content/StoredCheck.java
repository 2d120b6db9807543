package be.simexit.content;

import java.time.LocalDate;

import be.simexit.text.Coded;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A check in the columns of its entry.
 *
 * @param checkedOn the day
 * @param checkedBy the name the editor signs in with
 * @param checkedHow the code of the way, null for a check of the first versions
 */
@Embeddable
record StoredCheck(@Nullable LocalDate checkedOn, @Nullable String checkedBy, @Nullable String checkedHow) {

	static @Nullable StoredCheck of(@Nullable Check check) {
		return (check == null) ? null
				: new StoredCheck(check.on(), check.by(), (check.how() != null) ? check.how().code() : null);
	}

	@Nullable Check check() {
		return (this.checkedOn == null || this.checkedBy == null) ? null
				: new Check(this.checkedOn, this.checkedBy, Coded.find(How.values(), this.checkedHow).orElse(null));
	}

}
