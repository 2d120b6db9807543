package be.simexit.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One request as it goes over the wire.
 *
 * @param number how many went before it with the same seed
 * @param actor who sends it
 * @param line method and target
 * @param headers whole lines
 * @param body what is sent along, empty for nothing
 */
record Shot(int number, String actor, String line, List<String> headers, byte[] body) {

	/** Tells a server of the same process which request it answers. */
	static final String NUMBER = "X-Shot";

	private static final int SHOWN = 3000;

	byte[] bytes() {
		ByteArrayOutputStream all = new ByteArrayOutputStream();
		all.writeBytes(head().getBytes(StandardCharsets.ISO_8859_1));
		all.writeBytes(this.body);
		return all.toByteArray();
	}

	private String head() {
		String own = NUMBER + ": " + this.number + "\r\nConnection: close\r\n";
		String length = (this.body.length > 0) ? "Content-Length: " + this.body.length + "\r\n" : "";
		return this.line + " HTTP/1.1\r\n" + String.join("\r\n", this.headers) + "\r\n" + own + length + "\r\n";
	}

	@Override
	public String toString() {
		String all = new String(bytes(), StandardCharsets.ISO_8859_1);
		return "request " + this.number + " of " + this.actor + ":\n" + all.substring(0, Math.min(SHOWN, all.length()));
	}

}
