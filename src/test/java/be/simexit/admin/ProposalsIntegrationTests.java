package be.simexit.admin;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import be.simexit.Databases;
import be.simexit.Server;
import be.simexit.Visitor;
import be.simexit.content.ContentChange;
import be.simexit.content.ContentChangedException;
import be.simexit.content.ContentChanges;
import be.simexit.content.Deed;
import be.simexit.content.How;
import be.simexit.content.Leaves;
import be.simexit.feedback.Proposal;
import be.simexit.feedback.Proposals;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What visitors suggest and what waits for a second look is seen by nobody until an
 * editor decides; what was changed is told to everybody without names.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalsIntegrationTests {

	private static final String PASSWORD = "invented for tests";

	private static final String SUGGEST = "/operators/edpnet/contacts/phone/suggest";

	private Server server;

	private Visitor keeper;

	private Visitor second;

	private String contact = "";

	@BeforeAll
	void start(@TempDir Path data) {
		this.server = Server.start(Databases.fresh("h2"), Server.copyOfData(data.resolve("data")),
				"--simexit.desk.second-look=true");
		this.server.get(JdbcClient.class)
			.sql("insert into editor (name, password, role, display_name) values ('second', ?, 'editor', 'Testpersoon')")
			.param(this.server.get(PasswordEncoder.class).encode(PASSWORD))
			.update();
		this.keeper = new Visitor(this.server.port()).signIn("editor", PASSWORD);
		this.second = new Visitor(this.server.port()).signIn("second", PASSWORD);
		this.contact = Jsoup.parse(this.keeper.get("/admin/operators/edpnet").page())
			.select("a[href^=/admin/contacts/edpnet/]:contains(03 265 67 00)")
			.attr("href")
			.replace("/admin/contacts/edpnet/", "");
	}

	@AfterAll
	void stop() {
		this.server.close();
	}

	@Test
	void aSuggestionIsPublishedByAnEditorOnly() {
		Visitor visitor = suggest(Map.of("suggestion", "03 265 67 09", "seenWhere", "on my bill", "remark", "it rang"));
		assertThat(visitor.text()).contains("An editor will check it");
		assertThat(visitor.get("/operators/edpnet").text()).doesNotContain("03 265 67 09");

		assertThat(this.keeper.get("/admin").text()).contains("A visitor proposes", "03 265 67 09", "on my bill",
				"it rang");
		Proposal proposal = open().get(0);
		this.keeper.submit("/admin/proposals/" + proposal.id() + "/accept", Map.of());

		assertThat(visitor.get("/operators/edpnet").text()).contains("03 265 67 09", "by an editor");
		assertThat(open()).doesNotContain(proposal);
		undo(this.keeper);
		assertThat(visitor.get("/operators/edpnet").text()).contains("03 265 67 00");
	}

	@ParameterizedTest
	@CsvSource({ "suggestion, 12, neither a short number", "remark, 85.07.30-033.28, register",
			"seenWhere, 'a\u0007b', ''" })
	void whatIsWrongWithASuggestionIsSaidBesideItsField(String field, String typed, String message) {
		Map<String, String> fields = new HashMap<>(Map.of("suggestion", "03 265 67 01"));
		fields.put(field, typed);
		int before = open().size();

		Visitor visitor = suggest(fields);

		assertThat(visitor.status()).isEqualTo(422);
		assertThat(Jsoup.parse(visitor.page()).select("#" + field + "-error").text().toLowerCase())
			.contains(message.toLowerCase())
			.isNotEmpty();
		assertThat(open()).hasSize(before);
	}

	@Test
	void theSameAgainWithoutARemarkIsNoSuggestion() {
		assertThat(suggest(Map.of("suggestion", "03 265 67 00")).text()).contains("This is what we show already");
	}

	@Test
	void aNumberWaitsForASecondLookAndHoursDoNot() {
		edit(this.keeper, Map.of("value", "03 265 67 08"));
		assertThat(this.keeper.text()).contains("A second editor looks");
		Visitor visitor = new Visitor(this.server.port());
		assertThat(visitor.get("/operators/edpnet").text()).doesNotContain("03 265 67 08");
		Proposal own = open().get(open().size() - 1);
		assertThat(own.madeBy()).isEqualTo("editor");

		this.keeper.get("/admin").submit("/admin/proposals/" + own.id() + "/accept", Map.of());
		assertThat(this.keeper.text()).contains("Somebody else must look");
		this.second.get("/admin").submit("/admin/proposals/" + own.id() + "/accept", Map.of());

		assertThat(visitor.get("/operators/edpnet").text()).contains("03 265 67 08", "by Testpersoon")
			.doesNotContain("by editor");
		undo(this.second);
		edit(this.keeper, Map.of("hours", "Mo-Fr 08:00-20:00"));
		assertThat(this.keeper.text()).contains("Saved. Visitors");
		tellsEverybodyWithoutNames(visitor);
		undo(this.keeper);
	}

	private static void tellsEverybodyWithoutNames(Visitor visitor) {
		assertThat(visitor.get("/changes").text()).contains("edpnet", "03 265 67 08", "undone")
			.doesNotContain("Testpersoon", "second");
		String feed = visitor.get("/changes.atom").page();
		assertThat(Jsoup.parse(feed, Parser.xmlParser()).select("entry > title").eachText()).isNotEmpty()
			.anyMatch((title) -> title.startsWith("edpnet · "));
		assertThat(feed).doesNotContain("Testpersoon", "second");
		assertThat(visitor.get("/changes?lang=nl").text()).contains("(Pagina van edpnet over redelijk gebruik)");
	}

	@Test
	void anEditorCannotUndoWhatOnlyAKeeperMayChange() {
		this.keeper.get("/admin/rules/END-01");
		Map<String, String> fields = new HashMap<>(Map.of("text.en", "Said by a test.", "text.zh", "测试写的。", "source",
				"https://example.org/", "date", "undated", "confidence", "low"));
		this.keeper.submit("/admin/rules/END-01", StageForm.inEveryLanguage(fields));
		String deed = Jsoup.parse(this.keeper.page()).select("input[name=deed]").first().attr("value");
		assertThat(new Visitor(this.server.port()).get("/data").text()).contains("Said by a test.");

		this.second.get("/admin").submit("/admin/undo", Map.of("deed", deed));
		assertThat(this.second.status()).isEqualTo(403);
		this.keeper.submit("/admin/undo", Map.of("deed", deed));
		assertThat(new Visitor(this.server.port()).get("/data").text()).doesNotContain("Said by a test.");
	}

	@Test
	void anEditorCannotCheckWhatOnlyAKeeperMayChange() {
		for (String entry : new String[] { "rule END-01@0", "stage bill@0", "contact edpnet/phone@0,rule END-01@0" }) {
			this.second.get("/admin").submit("/admin/check", Map.of("one", entry));
			assertThat(this.second.status()).as(entry).isEqualTo(403);
		}
		assertThat(this.keeper.get("/admin").submit("/admin/check", Map.of("one", "rule END-01@99")).status())
			.isNotEqualTo(403);
	}

	/** What the form says that the editor saw comes from the browser. */
	@Test
	void aNumberWaitsForASecondLookWhateverTheFormSaysItWas() {
		String path = "/admin/contacts/edpnet/" + this.contact;
		this.second.get(path);
		Map<String, String> fields = StageForm.fields(this.second);
		Leaves saw = Leaves.read(fields.get("saw"));
		Map<String, JsonNode> made = new HashMap<>(saw.byPath());
		made.keySet().removeIf((it) -> it.startsWith("reach"));
		made.put("channel", JsonNodeFactory.instance.stringNode("chat"));
		fields.keySet().removeIf((it) -> it.startsWith("reach"));
		fields.putAll(Map.of("saw", new Leaves(made).write(), "channel", "chat", "value", "03 265 67 07"));

		this.second.submit(path, StageForm.inEveryLanguage(fields));

		assertThat(this.second.text()).contains("A second editor looks");
		assertThat(new Visitor(this.server.port()).get("/operators/edpnet").text()).doesNotContain("03 265 67 07");
		Proposal open = open().get(open().size() - 1);
		this.keeper.get("/admin").submit("/admin/proposals/" + open.id() + "/reject", Map.of());
	}

	@Test
	void ofTwoWhoAcceptAtOnceOnlyOneIsHeard() {
		suggest(Map.of("suggestion", "03 265 67 06"));
		Proposal proposal = open().get(open().size() - 1);
		ProposalDesk desk = this.server.get(ProposalDesk.class);
		Clock clock = this.server.get(Clock.class);

		desk.publish(proposal, How.CALL, Deed.now("second", clock, null));

		assertThatExceptionOfType(ContentChangedException.class)
			.isThrownBy(() -> desk.publish(proposal, How.CALL, Deed.now("editor", clock, null)));
		this.second.get("/admin");
		List<ContentChange> changes = this.server.get(ContentChanges.class)
			.findByEntryOrderByIdDesc(proposal.entry().toString());
		assertThat(changes.get(0).changedBy()).isEqualTo("second");
		this.second.submit("/admin/undo", Map.of("deed", changes.get(0).deed()));
	}

	/** They become links on public pages and in the open data. */
	@ParameterizedTest
	@ValueSource(strings = { "Price list | javascript:alert(1)", "Price list | ftp://example.org/", "a\u0007b" })
	void aFurtherSourceKeepsTheRulesOfASource(String typed) {
		edit(this.keeper, Map.of("also", typed));

		assertThat(this.keeper.status()).isEqualTo(422);
		assertThat(Jsoup.parse(this.keeper.page()).select("#also-error").text()).isNotEmpty();
	}

	private Visitor suggest(Map<String, String> fields) {
		String path = SUGGEST.replace("/phone/", "/" + this.contact + "/");
		return new Visitor(this.server.port()).get(path).submit(path, fields);
	}

	private void edit(Visitor editor, Map<String, String> changed) {
		StageForm.save(editor, "/admin/contacts/edpnet/" + this.contact, changed);
	}

	/** Takes back what the page says was just done. */
	private static void undo(Visitor editor) {
		String deed = Jsoup.parse(editor.page()).select(".notice.good input[name=deed]").attr("value");
		assertThat(editor.submit("/admin/undo", Map.of("deed", deed)).text()).contains("Undone (1)");
	}

	private List<Proposal> open() {
		return this.server.get(Proposals.class).open();
	}

}
