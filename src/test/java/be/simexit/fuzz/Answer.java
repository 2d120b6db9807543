package be.simexit.fuzz;

import java.nio.charset.StandardCharsets;

/**
 * What came back.
 *
 * @param status the status, 0 if the connection was cut without one
 * @param head the headers as they came
 * @param body the text, its pieces put together
 */
record Answer(int status, String head, String body) {

	private static final String END = "\r\n\r\n";

	/** A server says 100 before the answer where it was asked to. */
	static Answer of(byte[] bytes) {
		String all = new String(bytes, StandardCharsets.UTF_8);
		if (all.startsWith("HTTP/1.1 100")) {
			all = all.substring(all.indexOf(END) + END.length());
		}
		int end = all.indexOf(END);
		if (!all.startsWith("HTTP/1.1 ") || end < 0) {
			return new Answer(0, "", all);
		}
		String head = all.substring(0, end);
		String body = all.substring(end + END.length());
		boolean inPieces = head.contains("Transfer-Encoding: chunked");
		return new Answer(Integer.parseInt(all.substring(9, 12)), head,
				inPieces ? body.replaceAll("(?:^|\r\n)[0-9a-f]{1,6}\r\n", "") : body);
	}

	boolean isHtml() {
		return this.head.contains("Content-Type: text/html");
	}

	/** Too many at once or too often: said on a page, with a time to come back. */
	boolean isPoliteRefusal() {
		return this.status == 503 && this.head.contains("Retry-After: ") && this.body.contains("<h1");
	}

}
