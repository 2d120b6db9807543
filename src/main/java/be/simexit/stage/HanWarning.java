package be.simexit.stage;

import be.simexit.form.Problem;
import be.simexit.form.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Warns of Chinese characters where an operator looks for a person: it finds nobody by
 * them, and a letter with them may come back.
 */
public final class HanWarning {

	private HanWarning() {
	}

	static void look(FormReading reading, String field, @Nullable String typed) {
		if (typed != null && typed.codePoints()
			.anyMatch((sign) -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN)) {
			reading.warnings().add(new Warning(field, Problem.LATIN, typed));
		}
	}

}
