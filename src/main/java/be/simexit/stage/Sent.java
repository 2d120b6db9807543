package be.simexit.stage;

import java.util.Objects;

import org.springframework.validation.BindingResult;

/**
 * A form as it was sent.
 *
 * @param form what was typed
 * @param errors what is wrong so far
 */
public record Sent(StageForm form, BindingResult errors) {

	static Sent of(BindingResult result) {
		return new Sent((StageForm) Objects.requireNonNull(result.getTarget()), result);
	}

}
