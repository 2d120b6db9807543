package be.simexit.admin;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import be.simexit.content.ContentShelf;
import be.simexit.content.Entry;
import be.simexit.content.EntryName;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The forms of the desk lose nothing, name every fault, and tell two editors apart
 * (faults F1 to F8, F12 and F13 of the review of the first desk).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(OutputCaptureExtension.class)
class DeskPagesIntegrationTests {

	private static final String PASSWORD = "invented for tests";

	private Server server;

	private Visitor editor;

	private Visitor other;

	@BeforeAll
	void start(@TempDir Path data) {
		this.server = Server.start(Databases.fresh("h2"), Server.copyOfData(data.resolve("data")));
		this.editor = new Visitor(this.server.port()).signIn("editor", PASSWORD);
		this.other = new Visitor(this.server.port()).signIn("editor", PASSWORD);
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void savingWithoutAChangeKeepsAllSourcesAndIsNoCheck() {
		Entry<?> before = entry("contact proximus/post-nl");
		assertThat(before.leaves().at("also")).isPresent();

		StageForm.save(this.editor, "/admin/contacts/proximus/post-nl", Map.of());

		assertThat(entry("contact proximus/post-nl").leaves()).isEqualTo(before.leaves());
		assertThat(entry("contact proximus/post-nl").state()).isEqualTo(before.state());
	}

	@ParameterizedTest
	@CsvSource({ "source.name, 301, source", "source.url, 2100, source", "hours, 501, hours",
			"menu.label, 501, menu.label", "note.en, 9000, note", "cost.en, 5000, cost" })
	void aTextThatIsTooLongIsNamedAndStays(String input, int length, String field) {
		String typed = "source.url".equals(input) ? "https://example.org/" + "a".repeat(length) : "a".repeat(length);
		Map<String, String> fields = new HashMap<>(Map.of(input, typed));
		fields.put("menu.meaning.en", "meant");
		fields.put("menu.meaning.zh", "测试");
		fields.putIfAbsent("menu.label", "words");

		StageForm.save(this.editor, "/admin/contacts/orange/phone-own", fields);

		assertThat(this.editor.status()).isEqualTo(422);
		assertThat(page().select("#problems a").eachAttr("href")).contains("#" + field);
		assertThat(StageForm.value(page().getElementById(input))).isEqualTo(typed);
		assertThat(page().getElementById(field)).isNotNull();
	}

	@Test
	void whatDiffersFromTheFileIsShownFieldByField() {
		StageForm.save(this.editor, "/admin/contacts/orange/phone-abroad", Map.of("hours", "Mo-Fr 09:00-17:00"));

		this.editor.get("/admin/contacts/orange/phone-abroad");
		assertThat(page().select(".notice table.pairs tbody th").eachText()).containsExactly("Hours, Brussels time");
		assertThat(this.editor.get("/admin/files").text()).contains("Mo-Fr 09:00-17:00");
		this.editor.get("/admin/contacts/orange/phone-abroad");
		this.editor.submit("/admin/contacts/orange/phone-abroad/take-file", Map.of());
		assertThat(entry("contact orange/phone-abroad").differs()).isFalse();
	}

	@Test
	void twoEditorsOnDifferentFieldsBothKeepTheirs() {
		String form = this.editor.get("/admin/contacts/base/phone-sales").page();
		Map<String, String> fields = StageForm.fields(this.editor);
		Map<String, String> others = new HashMap<>(fields);
		others.put("hours", "Mo-Fr 09:00-17:00");
		this.other.get("/admin/contacts/base/phone-sales").submit("/admin/contacts/base/phone-sales", others);

		fields.put("note.en", "Said by a test");
		fields.put("note.zh", "测试写的");
		this.editor.show(form).submit("/admin/contacts/base/phone-sales", StageForm.inEveryLanguage(fields));

		assertThat(said("contact base/phone-sales", "hours")).isEqualTo("Mo-Fr 09:00-17:00");
		assertThat(said("contact base/phone-sales", "note.zh")).isEqualTo("测试写的");
	}

	@Test
	void twoEditorsOnOneFieldSeeBothAndChoose() {
		String form = this.editor.get("/admin/contacts/base/phone-other").page();
		Map<String, String> fields = StageForm.fields(this.editor);
		Map<String, String> others = new HashMap<>(fields);
		others.put("hours", "Mo-Fr 09:00-17:00");
		this.editor.submit("/admin/contacts/base/phone-other", others);

		fields.put("hours", "Mo-Sa 08:00-20:00");
		fields.put("note.en", "Said by a test");
		fields.put("note.zh", "测试写的");
		this.editor.show(form).submit("/admin/contacts/base/phone-other", StageForm.inEveryLanguage(fields));

		assertThat(this.editor.status()).isEqualTo(409);
		assertThat(page().select(".notice.caution table th[scope=row]").eachText())
			.containsExactly("Hours, Brussels time");
		assertThat(StageForm.value(page().getElementById("hours"))).isEqualTo("Mo-Sa 08:00-20:00");
		Map<String, String> again = StageForm.fields(this.editor);
		again.put("theirs", "hours");
		this.editor.submit("/admin/contacts/base/phone-other", again);
		assertThat(said("contact base/phone-other", "hours")).isEqualTo("Mo-Fr 09:00-17:00");
		assertThat(said("contact base/phone-other", "note.zh")).isEqualTo("测试写的");
	}

	@Test
	void whatIsRemovedIsListedWithItsReasonAndComesBack() {
		this.editor.get("/admin/operators/edpnet");
		String path = page().select("a[href^=/admin/contacts/edpnet/]:contains(03 265 67 00)").first().attr("href");
		this.other.get(path);

		this.editor.get(path).submit(path + "/remove", Map.of("reason", "Gone, says a test"));

		assertThat(this.editor.text()).contains("Removed", "Undo");
		assertThat(new Visitor(this.server.port()).get("/operators/edpnet").text()).doesNotContain("03 265 67 00");
		assertThat(this.other.submit(path + "/remove", Map.of()).text()).contains("it was changed meanwhile");
		assertThat(this.editor.get("/admin/removed").text()).contains("03 265 67 00");
		assertThat(this.editor.get("/admin/history").text()).contains("Gone, says a test");
		this.editor.get("/admin/removed").submit(path + "/restore", Map.of());
		assertThat(new Visitor(this.server.port()).get("/operators/edpnet").text()).contains("03 265 67 00");
	}

	@Test
	void anEmptyFormNamesEveryFieldAtOnce() {
		this.editor.get("/admin/contacts/orange/new").submit("/admin/contacts/orange/new", Map.of());

		assertThat(this.editor.status()).isEqualTo(422);
		assertThat(page().title()).startsWith("Error:");
		assertThat(page().select("#problems li").eachText()).extracting((line) -> line.replaceFirst("(?s):.*", ""))
			.contains("Channel", "Purpose", "Number, address or URL", "Source", "Date of the source", "Kind of source");
		for (String link : page().select("#problems a").eachAttr("href")) {
			assertThat(page().getElementById(link.substring(1))).as(link).isNotNull();
		}
		assertThat(page().select("select[aria-invalid]").eachAttr("aria-describedby")).contains("channel-error")
			.allMatch((ids) -> List.of(ids.split(" ")).stream().allMatch((id) -> page().getElementById(id) != null));
	}

	@Test
	void aValueThatStandsTwiceWarnsOnceAndADayToComeIsRefused() {
		this.editor.get("/admin/contacts/scarlet/new");
		Map<String, String> fields = new HashMap<>(
				Map.of("channel", "web", "purpose", "service", "value", "https://www.scarlet.be/nl/contact/",
						"source.name", "Invented by a test", "date", "2031-01-01", "grade", "third-party"));
		this.editor.submit("/admin/contacts/scarlet/new", fields);
		assertThat(page().select("#problems a").eachAttr("href")).containsExactly("#date");

		fields.put("date", "2026-11-01");
		this.editor.submit("/admin/contacts/scarlet/new", fields);
		assertThat(this.editor.text()).contains("Another contact of this operator says the same");
		fields.put("sure", page().select("input[name=sure]").attr("value"));
		this.editor.submit("/admin/contacts/scarlet/new", fields);
		assertThat(this.editor.text()).contains("Added. Visitors");
	}

	@Test
	void anotherLanguageKeepsWhatWasTyped() {
		this.editor.get("/admin/contacts/orange/phone-own");
		Map<String, String> fields = StageForm.fields(this.editor);
		fields.put("hours", "half a sentence");
		fields.put("speak", "yes");

		this.editor.submit("/admin/contacts/orange/phone-own?lang=zh", fields);

		assertThat(page().select("html").attr("lang")).startsWith("zh");
		assertThat(StageForm.value(page().getElementById("hours"))).isEqualTo("half a sentence");
		this.editor.get("/admin?lang=en");
	}

	@Test
	void everyChangeLeavesOneLineInTheLogWithoutValues(CapturedOutput output) {
		StageForm.save(this.editor, "/admin/facts/" + fact(), Map.of("text.en", "A sentence of a test", "how", "page"));

		assertThat(output.getOut().lines().filter((line) -> line.contains("Editor 'editor': edited fact")))
			.singleElement()
			.satisfies((line) -> assertThat(line).doesNotContain("A sentence of a test"));
	}

	@Test
	void hostileTextsAndAddressesAreOnlyText() {
		Map<String, String> fields = Map.of("source.name", "<script>alert(1)</script>", "source.url",
				"javascript:alert(1)");
		StageForm.save(this.editor, "/admin/contacts/orange/phone-own", fields);
		assertThat(this.editor.status()).isEqualTo(422);

		StageForm.save(this.editor, "/admin/contacts/orange/phone-own",
				Map.of("note.en", "<img src=x onerror=alert(1)>", "note.zh", "<b>测试</b>"));
		StageForm.save(this.editor, "/admin/facts/" + fact(),
				Map.of("text.zh", "<img src=x>", "text.en", "<img src=y>"));
		Visitor visitor = new Visitor(this.server.port()).get("/operators/orange");
		assertThat(visitor.page()).contains("&lt;img src=x", "&lt;img src=y").doesNotContain("<img src=y");
		assertThat(visitor.page()).contains("&lt;img src=x").doesNotContain("<img src=x");
		assertThat(visitor.page() + this.editor.get("/admin/history").page()).doesNotContain("<img src=x")
			.doesNotContain("href=\"javascript:");
	}

	private String fact() {
		this.editor.get("/admin/operators/orange");
		return page().select("a[href^=/admin/facts/orange/]").first().attr("href").replace("/admin/facts/", "");
	}

	private Document page() {
		return Jsoup.parse(this.editor.page());
	}

	private Entry<?> entry(String name) {
		return this.server.get(ContentShelf.class).find(EntryName.parse(name).orElseThrow()).orElseThrow();
	}

	private String said(String entry, String path) {
		return entry(entry).leaves().at(path).orElseThrow().asString();
	}

}
