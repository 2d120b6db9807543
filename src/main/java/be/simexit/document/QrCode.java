package be.simexit.document;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;

/**
 * A QR code of error level M, drawn as the path of an SVG.
 *
 * @param version its version, 1 to 40
 * @param size how many squares it is wide, with the quiet zone of four around it
 * @param path the dark squares, as the path of an SVG
 */
public record QrCode(int version, int size, String path) {

	private static final int QUIET = 4;

	/**
	 * Encodes a text in UTF-8.
	 * @param text the text, not empty
	 * @return the code
	 * @throws IllegalArgumentException if the text is too long for any QR code
	 */
	public static QrCode of(String text) {
		try {
			QRCode code = Encoder.encode(text, ErrorCorrectionLevel.M,
					Map.of(EncodeHintType.CHARACTER_SET, StandardCharsets.UTF_8.name()));
			ByteMatrix squares = code.getMatrix();
			return new QrCode(code.getVersion().getVersionNumber(), squares.getWidth() + 2 * QUIET, path(squares));
		}
		catch (WriterException ex) {
			throw new IllegalArgumentException("this does not fit into a QR code", ex);
		}
	}

	private static String path(ByteMatrix squares) {
		StringBuilder path = new StringBuilder();
		for (int row = 0; row < squares.getHeight(); row++) {
			for (int column = 0; column < squares.getWidth(); column++) {
				if (squares.get(column, row) == 1) {
					path.append('M').append(column + QUIET).append(' ').append(row + QUIET).append("h1v1h-1z");
				}
			}
		}
		return path.toString();
	}

}
