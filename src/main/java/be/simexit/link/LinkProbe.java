package be.simexit.link;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Asks a website whether a page is there, politely and never in a private network.
 */
@Component
class LinkProbe {

	private static final int MOST_REDIRECTS = 5;

	private static final int FIRST_ERROR = 400;

	private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

	private final LinkSettings settings;

	private final PublicHosts hosts;

	private final Turns turns;

	/** Not before the first question: most nodes never ask one. */
	private final SingletonSupplier<HttpClient> client;

	LinkProbe(LinkSettings settings, PublicHosts hosts, Turns turns) {
		this.settings = settings;
		this.hosts = hosts;
		this.turns = turns;
		this.client = SingletonSupplier.of(() -> client(settings));
	}

	private static HttpClient client(LinkSettings settings) {
		return HttpClient.newBuilder()
			.version(HttpClient.Version.HTTP_1_1)
			.followRedirects(HttpClient.Redirect.NEVER)
			.connectTimeout(settings.timeout())
			.proxy(proxy(settings.proxy()))
			.build();
	}

	private static ProxySelector proxy(@Nullable String proxy) {
		if (proxy == null) {
			return HttpClient.Builder.NO_PROXY;
		}
		int colon = proxy.indexOf(':');
		return ProxySelector.of(new InetSocketAddress(proxy.substring(0, colon),
				Integer.parseInt(proxy, colon + 1, proxy.length(), 10)));
	}

	/**
	 * Asks for a page, first for its head only; many servers answer that badly, so
	 * whatever is not good is asked once more as a browser would.
	 * @param url the address
	 * @return what is wrong with it, empty if it works as far as one can tell
	 * @throws InterruptedException if nobody wants to know any longer
	 */
	Optional<LinkFault> ask(String url) throws InterruptedException {
		Optional<URI> address = WebAddress.read(url);
		if (address.isEmpty()) {
			return Optional.of(LinkFault.NO_HOST);
		}
		Answer head = follow("HEAD", address.get());
		Answer answer = head.isGood() ? head : follow("GET", address.get());
		return Optional.ofNullable(answer.fault());
	}

	private Answer follow(String method, URI first) throws InterruptedException {
		URI address = first;
		for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
			if (!mayAsk(address)) {
				return Answer.none(LinkFault.NO_HOST);
			}
			try {
				HttpResponse<InputStream> response = send(method, address);
				Optional<URI> next = next(response);
				if (next.isEmpty()) {
					return Answer.with(response.statusCode());
				}
				address = next.get();
			}
			catch (IOException ex) {
				return Answer.none(LinkFault.of(ex));
			}
		}
		return Answer.none(LinkFault.REDIRECTS);
	}

	private boolean mayAsk(URI address) {
		return WebAddress.isWhole(address) && this.hosts.mayAsk(address.getHost());
	}

	private HttpResponse<InputStream> send(String method, URI address) throws IOException, InterruptedException {
		this.turns.await(address.getHost());
		HttpRequest request = HttpRequest.newBuilder(address)
			.method(method, BodyPublishers.noBody())
			.timeout(this.settings.timeout())
			.header("User-Agent", "SimExit link check")
			.header("Accept-Language", "en")
			.build();
		HttpResponse<InputStream> response = this.client.obtain().send(request, BodyHandlers.ofInputStream());
		// Only the status matters; of the page no more is fetched than came along.
		response.body().close();
		return response;
	}

	/** Where the answer points to; an application or a mailbox is somewhere, too. */
	private static Optional<URI> next(HttpResponse<?> response) {
		if (!REDIRECTS.contains(response.statusCode())) {
			return Optional.empty();
		}
		return response.headers()
			.firstValue("Location")
			.flatMap(WebAddress::read)
			.map(response.uri()::resolve)
			.filter(WebAddress::isWeb);
	}

	/**
	 * What came back.
	 *
	 * @param status the status of the HTTP answer, 0 for no answer
	 * @param fault what is wrong, null if the page is there as far as one can tell
	 */
	private record Answer(int status, @Nullable LinkFault fault) {

		static Answer with(int status) {
			return new Answer(status, LinkFault.of(status).orElse(null));
		}

		static Answer none(LinkFault fault) {
			return new Answer(0, fault);
		}

		boolean isGood() {
			return this.fault == null && this.status < FIRST_ERROR;
		}

	}

}
