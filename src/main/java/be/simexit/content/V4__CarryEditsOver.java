package be.simexit.content;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes each contact of the first versions, column by column, as one JSON value: beside
 * the file if an editor changed it, as the file's otherwise. Versions, checks, removals
 * and votes stay where they are. The shape is that of the day of this migration.
 */
@Component
class V4__CarryEditsOver extends BaseJavaMigration {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final String CONTACTS = "select c.*, s.code as source_code, s.name as source_name, "
			+ "s.url as source_url from contact c join source s on s.id = c.source_id";

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		try (PreparedStatement contacts = connection.prepareStatement(CONTACTS);
				ResultSet row = contacts.executeQuery();
				PreparedStatement file = connection.prepareStatement("update contact set in_file = ? where id = ?");
				PreparedStatement editors = connection
					.prepareStatement("update contact set by_editors = ? where id = ?")) {
			while (row.next()) {
				PreparedStatement column = row.getBoolean("edited") ? editors : file;
				column.setString(1, JSON.writeValueAsString(content(row, connection)));
				column.setLong(2, row.getLong("id"));
				column.executeUpdate();
			}
		}
	}

	private static Map<String, Object> content(ResultSet row, Connection connection) throws SQLException {
		Map<String, Object> content = new LinkedHashMap<>();
		content.put("code", row.getString("code"));
		content.put("channel", code(row.getString("channel")));
		content.put("purpose", code(row.getString("purpose")));
		content.put("value", row.getString("contact_value"));
		content.put("languages", codes(row.getString("languages")));
		if (row.getString("reach_own") != null) {
			content.put("reach", Map.of("own", code(row.getString("reach_own")), "belgium",
					code(row.getString("reach_belgium")), "abroad", code(row.getString("reach_abroad"))));
		}
		put(content, "cost", json(row.getString("cost")));
		put(content, "hours", row.getString("hours"));
		if (row.getString("menu_label") != null) {
			content.put("menu", Map.of("label", row.getString("menu_label"), "meaning",
					JSON.readTree(row.getString("menu_meaning"))));
		}
		put(content, "note", json(row.getString("note")));
		content.put("source",
				source(row.getString("source_code"), row.getString("source_name"), row.getString("source_url")));
		content.put("also", also(row, connection));
		content.put("date", row.getString("source_date"));
		content.put("grade", code(row.getString("grade")));
		return content;
	}

	private static Object also(ResultSet row, Connection connection) throws SQLException {
		List<Object> sources = new ArrayList<>();
		for (JsonNode code : JSON.readTree(row.getString("also"))) {
			try (PreparedStatement found = connection
				.prepareStatement("select name, url from source where operator_id = ? and code = ?")) {
				found.setLong(1, row.getLong("operator_id"));
				found.setString(2, code.asString());
				ResultSet source = found.executeQuery();
				if (source.next()) {
					sources.add(source(code.asString(), source.getString(1), source.getString(2)));
				}
			}
		}
		return sources;
	}

	/** A source that only an editor named has no code any more. */
	private static Map<String, Object> source(String code, String name, @Nullable String url) {
		Map<String, Object> source = new LinkedHashMap<>();
		put(source, "code", code.startsWith("editor-") ? null : code);
		source.put("name", name);
		put(source, "url", url);
		return source;
	}

	private static void put(Map<String, Object> content, String name, @Nullable Object value) {
		if (value != null) {
			content.put(name, value);
		}
	}

	private static @Nullable Object json(@Nullable String column) {
		return (column != null) ? JSON.readTree(column) : null;
	}

	private static String code(String constant) {
		return constant.toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static List<String> codes(String column) {
		return column.isEmpty() ? List.of() : List.of(column.split(","));
	}

}
