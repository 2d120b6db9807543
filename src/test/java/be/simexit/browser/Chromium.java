package be.simexit.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Runs tests in the Chromium or Chrome of this machine, best in the one that draws no
 * window; without one they are skipped, or fail where SIMEXIT_BROWSER=required is set.
 */
public class Chromium implements ExecutionCondition {

	private static final List<String> NAMES = List.of("chromium-headless-shell", "chromium", "chromium-browser",
			"google-chrome", "google-chrome-stable", "chrome");

	private static final Optional<Path> EXECUTABLE = find();

	private static Browser browser;

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (EXECUTABLE.isPresent()) {
			return ConditionEvaluationResult.enabled("found " + EXECUTABLE.get());
		}
		if ("required".equals(System.getenv("SIMEXIT_BROWSER"))) {
			throw new IllegalStateException("no Chromium or Chrome was found, but browser tests are required");
		}
		return ConditionEvaluationResult.disabled("no Chromium or Chrome was found");
	}

	static synchronized Browser browser() {
		if (browser == null) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			browser = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(EXECUTABLE.orElseThrow())
					.setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update",
							"--disable-sync", "--disable-gpu")));
		}
		return browser;
	}

	private static Optional<Path> find() {
		String path = System.getenv().getOrDefault("PATH", "");
		return NAMES.stream()
			.flatMap((name) -> List.of(path.split(File.pathSeparator)).stream().map((folder) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

}
