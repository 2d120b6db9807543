package be.simexit.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Reads a drawn QR code. Whoever looks for it as a camera does misses one of many that
 * are drawn without a fault.
 */
public final class QrReader {

	private static final int PIXELS = 6;

	private static final Map<DecodeHintType, ?> AS_DRAWN = Map.of(DecodeHintType.PURE_BARCODE, true);

	private static final Pattern SQUARE = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");

	private QrReader() {
	}

	/** Reads the path of an SVG that is so many squares wide. */
	public static Result read(String path, int size) {
		BufferedImage image = new BufferedImage(size * PIXELS, size * PIXELS, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D drawing = image.createGraphics();
		drawing.setColor(Color.WHITE);
		drawing.fillRect(0, 0, image.getWidth(), image.getHeight());
		drawing.setColor(Color.BLACK);
		Matcher square = SQUARE.matcher(path);
		while (square.find()) {
			drawing.fillRect(Integer.parseInt(square.group(1)) * PIXELS, Integer.parseInt(square.group(2)) * PIXELS,
					PIXELS, PIXELS);
		}
		drawing.dispose();
		try {
			return new QRCodeReader()
				.decode(new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image))), AS_DRAWN);
		}
		catch (ReaderException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Reads the code on a page. */
	public static String onPage(String page) {
		Element code = Jsoup.parse(page).selectFirst("svg.qr");
		if (code == null) {
			throw new IllegalStateException("there is no code on the page");
		}
		int size = Integer.parseInt(code.attr("viewBox").split(" ")[2]);
		return read(code.select("path.ink").attr("d"), size).getText();
	}

}
