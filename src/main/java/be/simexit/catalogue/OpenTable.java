package be.simexit.catalogue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

import be.simexit.identifier.OpeningHours;
import be.simexit.operator.ContactData;
import be.simexit.operator.ContactEntry;
import be.simexit.operator.Directory;
import be.simexit.operator.OperatorEntry;
import be.simexit.text.Language;
import be.simexit.text.LocalizedText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of the open data as a table: one row per contact, RFC 4180, UTF-8.
 */
final class OpenTable {

	private static final List<String> HEAD = List.of("operator", "brand", "status", "contact", "channel", "purpose",
			"value", "languages", "works_own_network", "works_belgium", "works_abroad", "hours", "time_zone",
			"menu_label", "sources", "source_date", "grade", "checked_on", "recommended_for", "said_worked",
			"said_wrong");

	/** Without it spreadsheets take the text for another encoding. */
	private static final String BYTE_ORDER_MARK = "\ufeff";

	/**
	 * What a spreadsheet would work out; a telephone number may begin with a sign, but is
	 * nothing else than digits and spaces.
	 */
	private static final Pattern FORMULA = Pattern.compile("(?!\\+[0-9 ]+$)[=+@\t\r-].*", Pattern.DOTALL);

	private OpenTable() {
	}

	static String of(Directory directory, LocalDate today) {
		List<String> head = new ArrayList<>(HEAD);
		Language.offered()
			.forEach((language) -> head.addAll(List.of("cost_" + language.code(), "note_" + language.code())));
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader(head.toArray(String[]::new)).get();
		try (StringWriter text = new StringWriter(); CSVPrinter printer = new CSVPrinter(text, format)) {
			for (OperatorEntry operator : directory.operators()) {
				for (ContactEntry contact : operator.contacts()) {
					printer.printRecord(row(operator, contact, today).stream().map(OpenTable::unarmed).toList());
				}
			}
			return BYTE_ORDER_MARK + text;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A text that no spreadsheet works out as a formula. */
	static String unarmed(String text) {
		return FORMULA.matcher(text).matches() ? "'" + text : text;
	}

	private static List<String> row(OperatorEntry operator, ContactEntry contact, LocalDate today) {
		OpenData.OpenContact open = OpenData.OpenContact.of(contact, operator.recommends(contact, today));
		ContactData.Reach reach = open.reach();
		List<String> row = new ArrayList<>(List.of(operator.code(), operator.brand(), operator.data().status().code(),
				open.code(), open.channel(), open.purpose(), contact.oneLine(), String.join(" ", open.languages())));
		row.addAll((reach == null) ? List.of("", "", "")
				: List.of(reach.own().code(), reach.belgium().code(), reach.abroad().code()));
		row.addAll(Arrays.asList(orEmpty(open.hours()), (open.hours() != null) ? OpeningHours.BRUSSELS.getId() : "",
				(open.menu() != null) ? open.menu().label() : "", sources(open), open.sourceDate(), open.grade(),
				orEmpty(open.checkedOn()), String.join(" ", open.recommendedFor()),
				String.valueOf(open.feedback().worked()), String.valueOf(open.feedback().wrong())));
		Language.offered()
			.forEach((language) -> row.addAll(List.of(in(language, open.cost()), in(language, open.note()))));
		return row;
	}

	private static String sources(OpenData.OpenContact contact) {
		return String.join(" | ",
				contact.sources().stream().map((it) -> (it.url() != null) ? it.url() : it.name()).toList());
	}

	private static String in(Language language, @Nullable LocalizedText text) {
		return (text != null) ? text.in(language) : "";
	}

	private static String orEmpty(@Nullable String value) {
		return Objects.requireNonNullElse(value, "");
	}

}
