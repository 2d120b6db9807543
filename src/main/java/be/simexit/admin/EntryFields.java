package be.simexit.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import be.simexit.content.EntryKind;
import be.simexit.content.Grade;
import be.simexit.content.Leaves;
import be.simexit.guide.Rule;
import be.simexit.operator.Channel;
import be.simexit.operator.CustomerField;
import be.simexit.operator.LineKind;
import be.simexit.operator.Purpose;
import be.simexit.operator.Recommendation;
import be.simexit.operator.Status;
import be.simexit.operator.Topic;
import be.simexit.operator.Works;
import be.simexit.text.Language;

import static be.simexit.admin.FieldSpec.Type.AREA;
import static be.simexit.admin.FieldSpec.Type.DATE;
import static be.simexit.admin.FieldSpec.Type.LINE;
import static be.simexit.admin.FieldSpec.Type.LIST;
import static be.simexit.admin.FieldSpec.Type.SOURCE;
import static be.simexit.admin.FieldSpec.Type.SOURCES;
import static be.simexit.admin.FieldSpec.Type.TEXT;
import static be.simexit.admin.FieldSpec.choice;
import static be.simexit.admin.FieldSpec.choices;
import static be.simexit.admin.FieldSpec.required;
import static be.simexit.admin.FieldSpec.typed;

/**
 * The fields of each kind of entry that editors may change. Whom a stage or task is for,
 * and in which order, stays with the data files: code relies on it.
 */
final class EntryFields {

	private EntryFields() {
	}

	/**
	 * The fields of an entry in the order of its form.
	 * @param kind what it is
	 * @param said what it says, for the sources that an operator has
	 */
	static List<FieldSpec> of(EntryKind kind, Leaves said) {
		return switch (kind) {
			case CONTACT -> contact();
			case FACT ->
				List.of(choice("topic", Topic.values(), "topic.").orElse(Topic.OTHER), required("text", TEXT, "-"),
						typed("source", SOURCE), typed("also", SOURCES), required("date", DATE, "undated"), grade());
			case OPERATOR -> operator(said);
			case STAGE -> List.of(required("title", TEXT, "-"), required("label", TEXT, "-"), typed("lead", TEXT));
			case TASK -> List.of(required("text", TEXT, "-"), typed("more", TEXT));
			case RULE -> List.of(required("text", TEXT, "-"), typed("phone", LINE), typed("source", LINE),
					typed("also", LIST), required("date", DATE, "undated"),
					choice("confidence", Rule.Confidence.values(), "confidence.").orElse(Rule.Confidence.LOW));
		};
	}

	private static FieldSpec grade() {
		return choice("grade", Grade.values(), "grade.").orElse(Grade.THIRD_PARTY);
	}

	private static List<FieldSpec> contact() {
		String works = "admin.works.";
		return List.of(choice("channel", Channel.values(), "channel.").orElse(Channel.POST),
				choice("purpose", Purpose.values(), "purpose.").orElse(Purpose.OTHER), required("value", AREA, ""),
				typed("source", SOURCE), required("date", DATE, "undated"), grade(),
				choices("languages", Language.offered().toArray(Language[]::new), "answer.letterLanguage."),
				typed("hours", LINE), choice("reach.own", Works.values(), works),
				choice("reach.belgium", Works.values(), works), choice("reach.abroad", Works.values(), works),
				typed("cost", TEXT), typed("menu.label", LINE), typed("menu.meaning", TEXT), typed("note", TEXT),
				typed("also", SOURCES), choice("advice.confidence", Recommendation.Confidence.values(), "sure."),
				choices("advice.lines", LineKind.values(), "operators.line."), typed("advice.why", TEXT));
	}

	private static List<FieldSpec> operator(Leaves said) {
		List<FieldSpec> fields = new ArrayList<>(List.of(required("brand", LINE, "-"), typed("alsoKnownAs", LIST),
				typed("legalName", LINE), typed("enterpriseNumber", LINE),
				choice("status", Status.values(), "admin.status.").orElse(Status.CURRENT),
				choices("accepts", Channel.values(), "channel."), typed("shopSearch", LINE), typed("issuerCodes", LIST),
				choices("letterLanguages", Language.ofLetters().toArray(Language[]::new), "answer.letterLanguage."),
				choices("lines", LineKind.values(), "operators.line."),
				choices("asks.subscription", CustomerField.values(), "field."),
				choices("asks.prepaid", CustomerField.values(), "field."),
				choices("asks.optional", CustomerField.values(), "field."), required("unknown", TEXT, "-")));
		new TreeSet<>(said.byPath().keySet()).stream()
			.filter((path) -> path.startsWith("sources."))
			.forEach((path) -> fields.add(typed(path, SOURCE)));
		return fields;
	}

}
