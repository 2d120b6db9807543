package be.simexit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/**
 * A visitor who sends what no browser would: any method, address, headers and body; and
 * who keeps no cookies.
 */
public final class Hostile {

	private static final String FORM = "application/x-www-form-urlencoded";

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String site;

	public Hostile(int port) {
		this.site = "http://localhost:" + port;
	}

	public HttpResponse<String> get(String path, Map<String, String> headers) {
		return send(HttpRequest.newBuilder(URI.create(this.site + path)).GET(), headers);
	}

	/**
	 * Sends a form.
	 */
	public HttpResponse<String> send(String method, String path, String body, Map<String, String> headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path))
			.header("Content-Type", FORM)
			.method(method, HttpRequest.BodyPublishers.ofString(body));
		return send(request, headers);
	}

	private HttpResponse<String> send(HttpRequest.Builder request, Map<String, String> headers) {
		request.setHeader("Accept", "text/html");
		headers.forEach(request::setHeader);
		try {
			return this.client.send(request.build(), HttpResponse.BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
