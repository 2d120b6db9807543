package be.simexit.document;

import java.io.IOException;
import java.io.InputStream;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

/**
 * The fonts of one PDF at a time, each read when it is needed first, and then kept for
 * the next PDF.
 */
final class FontSet {

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private final Resource regular;

	private final Resource bold;

	private final @Nullable Resource han;

	private @Nullable TrueTypeFont regularFont;

	private @Nullable TrueTypeFont boldFont;

	private @Nullable TrueTypeFont hanFont;

	FontSet(Resource regular, Resource bold, @Nullable Resource han) {
		this.regular = regular;
		this.bold = bold;
		this.han = han;
	}

	/**
	 * Reads a font, without its ligatures: looking for them took nearly half the time of
	 * a letter, and lines are measured without them.
	 */
	static TrueTypeFont read(Resource font) throws IOException {
		try (InputStream stream = font.getInputStream()) {
			TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(stream));
			read.setEnableGsub(false);
			return read;
		}
	}

	/**
	 * Lets a document embed what it uses of the fonts.
	 * @param pdf what makes the document
	 * @param document the document
	 * @param withHan whether it has Chinese signs
	 * @throws IOException if a font cannot be read
	 */
	void use(PdfRendererBuilder pdf, PDDocument document, boolean withHan) throws IOException {
		this.regularFont = (this.regularFont != null) ? this.regularFont : read(this.regular);
		this.boldFont = (this.boldFont != null) ? this.boldFont : read(this.bold);
		embed(pdf, document, this.regularFont, Fonts.FAMILY, NORMAL);
		embed(pdf, document, this.boldFont, Fonts.FAMILY, BOLD);
		if (withHan && this.han != null) {
			this.hanFont = (this.hanFont != null) ? this.hanFont : read(this.han);
			embed(pdf, document, this.hanFont, Fonts.HAN_FAMILY, NORMAL);
		}
	}

	private static void embed(PdfRendererBuilder pdf, PDDocument document, TrueTypeFont font, String family, int weight)
			throws IOException {
		pdf.useFont(new PDFontSupplier(PDType0Font.load(document, font, true)), family, weight, FontStyle.NORMAL, true);
	}

}
