package be.simexit.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
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

	/** No more than PDFs were ever made at once. */
	private final Queue<FontSet> idle = new ConcurrentLinkedQueue<>();

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
	 * Lends fonts for one PDF: they are read once, but no two PDFs may read in them at
	 * once.
	 * @return fonts to give back
	 */
	FontSet lend() {
		FontSet fonts = this.idle.poll();
		return (fonts != null) ? fonts : new FontSet(this.regular, this.bold, this.han.orElse(null));
	}

	/** Takes back fonts that a PDF is made with. */
	void takeBack(FontSet fonts) {
		this.idle.add(fonts);
	}

	/** Whether a text needs the Chinese font, which is large. */
	boolean needHan(String text) {
		return this.han.isPresent() && !text.codePoints()
			.filter((sign) -> !Character.isWhitespace(sign))
			.allMatch((sign) -> this.signs.get(0).getGlyphId(sign) != 0);
	}

	private static CmapLookup lookup(Resource font) {
		try (TrueTypeFont parsed = FontSet.read(font)) {
			return parsed.getUnicodeCmapLookup();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("the font " + font.getFilename() + " cannot be read", ex);
		}
	}

}
