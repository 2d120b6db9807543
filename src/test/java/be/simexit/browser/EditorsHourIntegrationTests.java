package be.simexit.browser;

import java.nio.file.Path;

import be.simexit.Databases;
import be.simexit.Server;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What an editor does in a month: 34 checks, two corrections, a removal that is undone, a
 * suggestion of a visitor. On a telephone and on a desk, taps counted.
 */
@BrowserTest
class EditorsHourIntegrationTests {

	/** A third of all contacts: so many are to be checked each month. */
	private static final int CHECKS = 34;

	private static final int MOST_TAPS = 45;

	private static final String ALL = "main form[action$='/check'] .actions button:not([name])";

	@TempDir
	private Path folder;

	private int taps;

	@ParameterizedTest
	@CsvSource({ "en, 360", "zh, 1280" })
	void aMonthsWorkIsFewTaps(String language, int width) {
		try (Server server = Server.start(Databases.fresh("h2"), Server.copyOfData(this.folder.resolve("data")));
				Walker editor = new Walker(server.port(), language, width, false);
				Walker visitor = new Walker(server.port(), "en", width, false)) {
			editor.go("/admin/login").type("username", "editor").type("password", "invented for tests").on();
			check(editor);
			assertThat(this.taps).as("taps for %s checks", CHECKS).isLessThanOrEqualTo(MOST_TAPS);

			correct(editor, "base/phone-other", "0800 12 399");
			visitor.go("/operators/base").finds("0800 12 399");
			correct(editor, "orange/phone-own", "5001");

			editor.go("/admin/contacts/base/phone-sales").unfold();
			tap(editor, "form[action$='/remove'] button");
			visitor.go("/operators/base").doesNotSee("0800 66 311");
			tap(editor, "form[action$='/undo'] button");
			visitor.go("/operators/base").finds("0800 66 311");

			suggest(visitor);
			tap(editor.go("/admin"), "button[form^='accept-']");
			visitor.go("/operators/edpnet").finds("03 265 67 01");
			assertThat(this.taps).as("taps in all").isLessThanOrEqualTo(MOST_TAPS);
		}
	}

	/** The first page that proves several contacts, then the next. */
	private void check(Walker editor) {
		int checked = 0;
		while (checked < CHECKS) {
			boolean many = editor.find(ALL).count() > 0;
			String button = many ? ALL : "main button[name=one]";
			int before = fresh(editor);
			tap(editor, button);
			assertThat(fresh(editor)).isGreaterThan(before);
			checked += fresh(editor) - before;
		}
	}

	/** How many contacts the page says to be fresh. */
	private static int fresh(Walker editor) {
		return Integer.parseInt(
				editor.find("main .tags .age-fresh").textContent().replaceFirst("(?s)^.*[^0-9]([0-9]+)\\s*$", "$1"));
	}

	private void correct(Walker editor, String contact, String value) {
		editor.go("/admin/contacts/" + contact).type("value", value).pick("how", "call");
		tap(editor, "#stage-form .actions button:not([name])");
	}

	private static void suggest(Walker visitor) {
		visitor.go("/operators/edpnet").unfold().follow("a[href*='/suggest']:has-text('03 265 67 00')");
		visitor.type("suggestion", "03 265 67 01").type("seenWhere", "on my bill").on().sees("An editor will check it");
	}

	private void tap(Walker editor, String selector) {
		this.taps++;
		editor.follow(selector);
	}

}
