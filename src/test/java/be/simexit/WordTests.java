package be.simexit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import be.simexit.answer.Item;
import be.simexit.answer.StageAnswer;
import be.simexit.casefile.SampleAnswers;
import be.simexit.route.NextStep;
import be.simexit.text.Coded;
import be.simexit.text.Language;
import be.simexit.text.RealWords;
import be.simexit.text.Words;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every word that a page can say is there in every offered language; texts of the data
 * files are proven when they are read.
 */
class WordTests {

	private static final Path TEMPLATES = Path.of("src", "main", "resources", "templates");

	/** The keys of every type of code; a star stands for the code. */
	private static final Map<String, List<String>> KEYS = Map.ofEntries(keys("guide.Goal", "answer.goal.*"),
			keys("guide.Trouble", "answer.trouble.*", "letter.trouble.*"), keys("guide.Trouble$Detail"),
			keys("guide.Line", "answer.line.*"), keys("guide.Credit", "answer.credit.*"),
			keys("guide.YesNo", "answer.firm.*", "answer.recent.*", "answer.withdraws.*"),
			keys("guide.Rest", "answer.rest.*"), keys("answer.AccountsAnswer$Move", "answer.move.*"),
			keys("stage.RefundForm$Came", "answer.came.*"), keys("route.Route$State", "state.*"),
			keys("route.NextStep$Kind", "next.*", "next.*.do"), keys("guide.Leaving", "answer.leaving.*"),
			keys("stage.ForfeitForm$Wish", "answer.forfeit.*"),
			keys("operator.Way", "answer.channel.*", "channel.use.*", "state.sent.*", "send.title.*", "sent.title.*",
					"send.then.*", "send.then.*.why", "send.done.*", "answer.sentBy.*", "letter.by.*",
					"channel.heading.*", "channel.unknown.*", "glance.*", "glance.accepts.*"),
			keys("answer.IdentityDocument", "answer.document.*"),
			keys("answer.Death$Capacity", "answer.capacity.*", "letter.as.*"),
			keys("answer.ConfirmAnswer$State", "answer.written.*", "answer.dead.*", "answer.billSeen.*",
					"answer.accountsMoved.*", "answer.settled.*"),
			keys("operator.CustomerField", "field.*"), keys("operator.Channel", "channel.*"),
			keys("operator.Purpose", "purpose.*"), keys("operator.Recommendation$Confidence", "sure.*"),
			keys("operator.Recommendation$Reason", "reason.*"), keys("operator.Topic", "topic.*"),
			keys("operator.Works", "glance.abroad.*"), keys("operator.LineKind", "operators.line.*"),
			keys("operator.Status", "operators.*", "admin.status.*"), keys("feedback.Verdict", "feedback.*"),
			keys("operator.Freshness", "freshness.*", "desk.count.*"), keys("content.Grade", "grade.*"),
			keys("operator.ContactRule", "problem.*"), keys("guide.Rule$Confidence", "confidence.*"),
			keys("settlement.Formula", "money.working.*"), keys("settlement.Heading", "money.line.*"),
			keys("settlement.ClockKind", "clock.*", "clock.*.why"),
			keys("settlement.Deadline$Basis", "clock.basis.*", "bill.next.*"),
			keys("settlement.Contract$Kind", "answer.contract.kind.*"),
			keys("settlement.LastBill$Billing", "answer.contract.billing.*"),
			keys("settlement.LastBill$Comparison$Verdict", "compare.*", "compare.difference.*"),
			keys("calculator.Outcome", "money.group.*", "money.drawing.*", "money.note.*"),
			keys("calculator.LateBillForm$By", "answer.remindedBy.*"),
			keys("guide.PaperKind", "paper.*", "paper.*.why", "answer.sentPaper.*", "evidence.paper.*"),
			keys("document.Evidence$Event", "evidence.*"), keys("form.Problem", "problem.*"),
			keys("identifier.Flaw", "problem.*"), keys("text.Language", "answer.letterLanguage.*"),
			keys("content.Verb", "verb.*", "desk.done.*"), keys("content.EntryKind", "desk.new.*"),
			keys("content.How", "how.*"), keys("content.TextRule", "problem.*"),
			keys("operator.OperatorRule", "problem.*"), keys("feedback.Proposal$State"), keys("admin.Need", "need.*"),
			keys("guide.Trait"), keys("guide.Part"), keys("guide.Blank"), keys("checklist.Earned"),
			keys("settlement.RuleId"), keys("letter.LetterFact"), keys("link.LinkFault", "link.fault.*"),
			keys("letter.LetterSeed$Recipient"), keys("editor.EditorRole", "editors.role.*"),
			keys("editor.EditorFlaw", "problem.*"));

	/**
	 * The list of operators leaves out the entry for those that are not listed; nobody
	 * writes or speaks in the signs of a script.
	 */
	private static final Set<String> NEVER_SAID = Set.of("operators.unlisted", "answer.letterLanguage.zh-hant");

	/** Names every word that is missing, not only the first. */
	@Test
	void everyWordIsThere() {
		Set<String> keys = new TreeSet<>(keysOfCodes());
		keys.addAll(keysOfTemplates());
		keys.addAll(keysOfFields());
		keys.removeAll(NEVER_SAID);

		assertThat(keys).hasSizeGreaterThan(700);
		assertThat(Language.offered().stream().flatMap((language) -> missing(language, keys))).isEmpty();
	}

	@Test
	void everyTypeOfCodeSaysWhereItsWordsStand() {
		assertThat(codes().keySet()).isEqualTo(new TreeSet<>(KEYS.keySet()));
	}

	/** What to do at the next thing is said without arguments. */
	@Test
	void whatIsSaidWithoutArgumentsHasNoPlaceholder() {
		for (Language language : Language.offered()) {
			Words words = RealWords.in(language);
			assertThat(Stream.of(NextStep.Kind.values())
				.flatMap((kind) -> Stream.of("1", "2", "3", "do").map((part) -> "next." + kind.code() + "." + part))
				.filter(words::knows)
				.map(words::say)).noneMatch((said) -> said.contains("{"));
		}
	}

	@Test
	void everyAnswerCanBeShown() {
		for (Language language : Language.offered()) {
			Words words = RealWords.in(language);
			SampleAnswers.EVERY.byStage()
				.values()
				.stream()
				.map(StageAnswer::items)
				.flatMap(List::stream)
				.forEach((item) -> assertThat(words.answer(item.field(), item.value())).isNotBlank());
		}
	}

	private static Stream<String> missing(Language language, Set<String> keys) {
		Words words = RealWords.in(language);
		return keys.stream().filter((key) -> !words.knows(key)).map((key) -> key + " in " + language.code());
	}

	static List<String> keysOfCodes() {
		List<String> keys = new ArrayList<>();
		codes().forEach((type, codes) -> KEYS.getOrDefault(type, List.of())
			.forEach((pattern) -> codes.forEach((code) -> keys.add(pattern.replace("*", code)))));
		return keys;
	}

	/** The codes of every type of code, by its name below the root package. */
	static Map<String, List<String>> codes() {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(new AssignableTypeFilter(Coded.class));
		return scanner.findCandidateComponents("be.simexit")
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.map((name) -> ClassUtils.resolveClassName(String.valueOf(name), null))
			.collect(Collectors.toMap((type) -> type.getName().substring("be.simexit.".length()),
					(type) -> Arrays.stream(type.getEnumConstants()).map((code) -> ((Coded) code).code()).toList(),
					(one, other) -> one, TreeMap::new));
	}

	/** Keys that stand in templates, also those built from a list beside them. */
	private static List<String> keysOfTemplates() {
		List<String> keys = new ArrayList<>();
		for (String template : templates()) {
			all("#\\{([a-zA-Z0-9.-]+)[(}]|say\\(\\s*'([a-zA-Z0-9.-]+)'\\s*[,)]", template).forEach(keys::add);
			all("[:?(]\\s*'([a-z]+\\.[a-zA-Z0-9.-]*[a-zA-Z0-9])'\\s*[:)]", template).forEach(keys::add);
			all("\\b(?:field|fields|cards) :: (?:text|lines|cards)\\('([a-zA-Z.]+)'", template).map("field."::concat)
				.forEach(keys::add);
			lists(template, keys);
		}
		return keys;
	}

	private static void lists(String template, List<String> keys) {
		matches("(\\w+)(?:, ?\\w+)? : \\$\\{ ?\\{([^}]*)} ?}", template).forEach((list) -> {
			String built = "say\\('([a-zA-Z.]+\\.)' \\+ " + list.group(1) + "(?: \\+ '(\\.[a-z]+)')?";
			matches(built, template).forEach((use) -> all("'([^']+)'", list.group(2))
				.forEach((code) -> keys.add(use.group(1) + code + ((use.group(2) != null) ? use.group(2) : ""))));
		});
	}

	/** The names of what a case shows. */
	private static List<String> keysOfFields() {
		return SampleAnswers.EVERY.byStage()
			.values()
			.stream()
			.flatMap((answer) -> answer.items().stream())
			.map(Item::field)
			.map("field."::concat)
			.toList();
	}

	private static Stream<String> all(String pattern, String text) {
		return matches(pattern, text)
			.map((match) -> (match.group(1) != null || match.groupCount() == 1) ? match.group(1) : match.group(2));
	}

	private static Stream<MatchResult> matches(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results();
	}

	private static List<String> templates() {
		try (Stream<Path> files = Files.walk(TEMPLATES)) {
			List<String> texts = new ArrayList<>();
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				texts.add(Files.readString(file));
			}
			return texts;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map.Entry<String, List<String>> keys(String type, String... patterns) {
		return Map.entry(type, List.of(patterns));
	}

}
