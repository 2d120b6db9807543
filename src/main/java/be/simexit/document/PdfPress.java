package be.simexit.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;

import be.simexit.text.Language;
import be.simexit.text.Signs;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.util.XRLog;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Makes a tagged PDF of A4 pages from a template, with title, language and all fonts in
 * it (PDF/UA-1).
 */
@Component
public class PdfPress {

	private static final int BLANKS = 60;

	static {
		// Else it would write to the console in its own form, past the log.
		XRLog.setLoggerImpl(new Slf4jLogger());
		// Else each PDF looks through all jars for them.
		System.getProperties()
			.putIfAbsent(TransformerFactory.class.getName(),
					TransformerFactory.newDefaultInstance().getClass().getName());
		System.getProperties()
			.putIfAbsent(DocumentBuilderFactory.class.getName(),
					DocumentBuilderFactory.newDefaultInstance().getClass().getName());
	}

	private final ITemplateEngine templates;

	private final Fonts fonts;

	private final PressTurns turns;

	/** Papers without anything of a person, by what stands on them. */
	private final Cache<String, byte[]> blank = Caffeine.newBuilder().maximumSize(BLANKS).build();

	PdfPress(ITemplateEngine templates, Fonts fonts, PressTurns turns) {
		this.templates = templates;
		this.fonts = fonts;
		this.turns = turns;
	}

	/** Whether every sign of what a template shows can be printed. */
	boolean canPrint(String template, Map<String, Object> model, Language language) {
		return printable(template, model, language).isPresent();
	}

	/**
	 * Makes a PDF.
	 * @param template the template, well-formed as XML
	 * @param model what it shows
	 * @param language its language
	 * @return the file, or empty if no font has one of its signs
	 * @throws PressBusyException if too many PDFs are being made at once
	 */
	public Optional<byte[]> press(String template, Map<String, Object> model, Language language) {
		return printable(template, model, language).map((html) -> this.turns.take(() -> print(html)));
	}

	/**
	 * Makes a PDF that is the same for everybody, once.
	 * @return the file, or empty if no font has one of its signs
	 * @throws PressBusyException if too many PDFs are being made at once
	 */
	public Optional<byte[]> pressOnce(String template, Map<String, Object> model, Language language) {
		return printable(template, model, language)
			.map((html) -> this.blank.get(html, (it) -> this.turns.take(() -> print(it))));
	}

	private Optional<String> printable(String template, Map<String, Object> model, Language language) {
		String html = Signs.readable(this.templates.process(template, new Context(language.locale(), model)));
		return this.fonts.have(text(html)) ? Optional.of(html) : Optional.empty();
	}

	private static String text(String html) {
		return HtmlUtils.htmlUnescape(html.substring(html.indexOf("<body")).replaceAll("<[^>]*>", " "));
	}

	private byte[] print(String html) {
		FontSet lent = this.fonts.lend();
		try (PDDocument document = new PDDocument()) {
			ByteArrayOutputStream pdf = new ByteArrayOutputStream();
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.usePDDocument(document);
			lent.use(builder, document, this.fonts.needHan(text(html)));
			builder.useUnicodeLineBreaker(new LineBreaks());
			builder.usePdfUaAccessibility(true);
			builder.withProducer("SimExit");
			builder.withHtmlContent(html, null);
			builder.toStream(pdf);
			builder.run();
			this.fonts.takeBack(lent);
			return pdf.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("a PDF could not be made", ex);
		}
	}

}
