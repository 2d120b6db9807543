package be.simexit;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/**
 * How a visitor's requests travel: straight to a server, or by way of several.
 */
@FunctionalInterface
public interface Road {

	/**
	 * Sends a request and waits for the response.
	 * @param <T> what the body is read as
	 * @param client the visitor's own client, with the visitor's cookies
	 * @param request what is sent
	 * @param handler reads the body
	 * @return the response that the visitor sees
	 */
	<T> HttpResponse<T> send(HttpClient client, HttpRequest request, HttpResponse.BodyHandler<T> handler)
			throws IOException, InterruptedException;

}
