package be.simexit.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/**
 * The fonts of PDFs: Liberation Sans, and a Chinese one where the machine has one. A sign
 * that none of them has is never left out; the letter is then not made as a PDF.
 */
@Component
class Fonts {

	private static final Logger log = LoggerFactory.getLogger(Fonts.class);

	/** Names of the fonts in the order in which a style sheet must name them. */
	static final String FAMILY = "Paper";

	static final String HAN_FAMILY = "Han";

	private final Resource regular = new ClassPathResource("liberation/LiberationSans-Regular.ttf");

	private final Resource bold = new ClassPathResource("liberation/LiberationSans-Bold.ttf");

	private final Optional<Resource> han;

	private final List<CmapLookup> signs = new ArrayList<>();

	Fonts(DocumentSettings settings) {
		this.han = settings.hanFonts()
			.stream()
			.map(Path::of)
			.filter(Files::isReadable)
			.map((path) -> (Resource) new FileSystemResource(path))
			.findFirst();
		if (this.han.isEmpty()) {
			log.warn("No font of simexit.document.han-fonts can be read: {}. PDFs cannot show Chinese signs; "
					+ "such papers are offered as a page to print.", settings.hanFonts());
		}
		this.signs.add(lookup(this.regular));
		this.han.ifPresent((font) -> this.signs.add(lookup(font)));
	}

	/** Whether every sign of a text is in one of the fonts. */
	boolean have(String text) {
		return text.codePoints().filter((sign) -> !Character.isWhitespace(sign)).allMatch(this::has);
	}

	private boolean has(int sign) {
		return this.signs.stream().anyMatch((font) -> font.getGlyphId(sign) != 0);
	}

	/**
	 * Embeds the fonts that a text needs: the Chinese one is large, and reading it takes
	 * longer than all the rest of a letter.
	 */
	void use(PdfRendererBuilder pdf, String text) {
		pdf.useFont(() -> open(this.regular), FAMILY, 400, FontStyle.NORMAL, true);
		pdf.useFont(() -> open(this.bold), FAMILY, 700, FontStyle.NORMAL, true);
		boolean latin = text.codePoints()
			.filter((sign) -> !Character.isWhitespace(sign))
			.allMatch((sign) -> this.signs.get(0).getGlyphId(sign) != 0);
		this.han.filter((font) -> !latin)
			.ifPresent((font) -> pdf.useFont(() -> open(font), HAN_FAMILY, 400, FontStyle.NORMAL, true));
	}

	private static CmapLookup lookup(Resource font) {
		try (InputStream stream = font.getInputStream();
				TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
			return parsed.getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the font " + font.getFilename() + " cannot be read", ex);
		}
	}

	private static InputStream open(Resource font) {
		try {
			return font.getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
