package be.simexit.markup;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.helger.css.decl.AbstractHasTopLevelRules;
import com.helger.css.decl.CSSDeclaration;
import com.helger.css.decl.CSSMediaRule;
import com.helger.css.decl.CSSSelector;
import com.helger.css.decl.CSSStyleRule;
import com.helger.css.decl.CascadingStyleSheet;
import com.helger.css.reader.CSSReader;
import com.helger.css.reader.CSSReaderSettings;
import com.helger.css.reader.errorhandler.LoggingCSSParseErrorHandler;
import com.helger.css.writer.CSSWriter;
import com.helger.css.writer.CSSWriterSettings;
import org.jsoup.nodes.Element;
import org.jsoup.select.Selector;

/**
 * The part of a stylesheet that some templates use: rules whose every part matches an
 * element somewhere, and custom properties that something reads. States such as hover are
 * taken as given; what cannot be judged stays.
 */
final class UsedPico {

	private static final Pattern VARIABLE = Pattern.compile("var\\(\\s*(--[a-z0-9-]+)");

	private static final Pattern COMBINATOR = Pattern.compile("\\s*[>+~]\\s*|\\s+(?![^(\\[]*[)\\]])");

	private final List<? extends Element> templates;

	private final String ours;

	/**
	 * What uses the stylesheet.
	 * @param templates the pages
	 * @param ours our own stylesheets, which read custom properties
	 */
	UsedPico(List<? extends Element> templates, String ours) {
		this.templates = templates;
		this.ours = ours;
	}

	/**
	 * Leaves out what is not used.
	 * @param css a whole stylesheet
	 * @return the part that is used, on one line
	 */
	String of(String css) {
		CascadingStyleSheet sheet = CSSReader.readFromStringReader(css,
				new CSSReaderSettings().setBrowserCompliantMode(true)
					.setCustomErrorHandler(new LoggingCSSParseErrorHandler()));
		dropRules(sheet);
		while (dropVariables(sheet)) {
			dropEmpty(sheet);
		}
		return new CSSWriter(new CSSWriterSettings(true)).setWriteHeaderText(false).getCSSAsString(sheet);
	}

	private void dropRules(AbstractHasTopLevelRules rules) {
		for (CSSStyleRule rule : rules.getAllStyleRules()) {
			for (CSSSelector selector : rule.getAllSelectors()) {
				if (!isUsed(selector.getAsCSSString())) {
					rule.removeSelector(selector);
				}
			}
		}
		rules.getAllMediaRules().forEach(this::dropRules);
		dropEmpty(rules);
	}

	private static void dropEmpty(AbstractHasTopLevelRules rules) {
		rules.getAllMediaRules().forEach(UsedPico::dropEmpty);
		for (CSSStyleRule rule : rules.getAllStyleRules()) {
			if (rule.getSelectorCount() == 0 || rule.getDeclarationCount() == 0) {
				rules.removeRule(rule);
			}
		}
		for (CSSMediaRule media : rules.getAllMediaRules()) {
			if (media.getRuleCount() == 0) {
				rules.removeRule(media);
			}
		}
	}

	/**
	 * Whether anything was left out: a property may be read by one that nothing reads.
	 */
	private boolean dropVariables(CascadingStyleSheet sheet) {
		Set<String> read = new TreeSet<>(names(this.ours));
		eachRule(sheet, (rule) -> rule.getAllDeclarations()
			.forEach((declaration) -> read.addAll(names(declaration.getExpressionAsCSSString()))));
		int[] dropped = { 0 };
		eachRule(sheet, (rule) -> {
			for (CSSDeclaration declaration : rule.getAllDeclarations()) {
				if (declaration.getProperty().startsWith("--") && !read.contains(declaration.getProperty())) {
					rule.removeDeclaration(declaration);
					dropped[0]++;
				}
			}
		});
		return dropped[0] > 0;
	}

	private static void eachRule(AbstractHasTopLevelRules rules, Consumer<CSSStyleRule> action) {
		rules.getAllStyleRules().forEach(action);
		rules.getAllMediaRules().forEach((media) -> eachRule(media, action));
	}

	private static Set<String> names(String css) {
		Set<String> names = new TreeSet<>();
		VARIABLE.matcher(css).results().forEach((match) -> names.add(match.group(1)));
		return names;
	}

	private boolean isUsed(String selector) {
		if (selector.contains(":host") || selector.matches(".*(?<!:not\\()\\[data-theme=.*")) {
			return false;
		}
		String plain = selector.replaceAll("::[a-z-]+(\\([^)]*\\))?", "")
			.replaceAll(":not\\(\\[(?!type|role)[^)]*\\)", "")
			.replaceAll(":not\\(:[a-z-]+\\)", "")
			.replaceAll(
					":(hover|active|focus-visible|focus-within|focus|checked|disabled|invalid|indeterminate|-[a-z-]+)",
					":not(nothing)")
			.replaceAll("\\[(?!type|role)([a-z-]+)=[^\\]]*]", "[$1]")
			.replace(":where(", ":is(")
			.replace(":root", "html");
		return COMBINATOR.splitAsStream(plain).filter((part) -> !part.isBlank()).allMatch(this::matchesSomewhere);
	}

	private boolean matchesSomewhere(String part) {
		try {
			return this.templates.stream().anyMatch((template) -> !template.select(part).isEmpty());
		}
		catch (Selector.SelectorParseException ex) {
			// Better a rule too many than one too few.
			return true;
		}
	}

}
