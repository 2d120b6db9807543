package be.simexit;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * Asks the W3C's checker about pages.
 */
public final class Html {

	private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

	/**
	 * Hidden fields that Thymeleaf adds to forms end like those of XML, which is no
	 * error.
	 */
	private static final String OF_THYMELEAF = "Trailing slash on void elements";

	/** Bytes; the checker calls itself deeper than an ordinary thread allows. */
	private static final long STACK = 1L << 26;

	private static final SimpleDocumentValidator CHECKER = new SimpleDocumentValidator();

	private static final ExecutorService ONE_AT_A_TIME = Executors.newSingleThreadExecutor((task) -> {
		Thread thread = new Thread(null, task, "checker", STACK);
		thread.setDaemon(true);
		return thread;
	});

	private static boolean ready;

	private Html() {
	}

	/**
	 * Checks a page.
	 * @param page the page as a server sends it
	 * @return every error and warning with its line and column, none if the page is valid
	 */
	public static List<String> faults(String page) {
		return CompletableFuture.supplyAsync(() -> check(page), ONE_AT_A_TIME).join();
	}

	private static List<String> check(String page) {
		Faults faults = new Faults();
		try {
			if (!ready) {
				CHECKER.setUpMainSchema(HTML, faults);
				ready = true;
			}
			CHECKER.setUpValidatorAndParsers(faults, false, false);
			CHECKER.checkHtmlInputSource(new InputSource(new StringReader(page)));
		}
		catch (Exception ex) {
			throw new IllegalStateException("The checker could not read the page", ex);
		}
		return faults.all;
	}

	private static final class Faults implements ErrorHandler {

		private final List<String> all = new ArrayList<>();

		@Override
		public void warning(SAXParseException fault) {
			if (!fault.getMessage().startsWith(OF_THYMELEAF)) {
				this.all.add("warning " + told(fault));
			}
		}

		@Override
		public void error(SAXParseException fault) {
			this.all.add("error " + told(fault));
		}

		@Override
		public void fatalError(SAXParseException fault) {
			this.all.add("fatal " + told(fault));
		}

		private static String told(SAXParseException fault) {
			return fault.getLineNumber() + ":" + fault.getColumnNumber() + " " + fault.getMessage();
		}

	}

}
