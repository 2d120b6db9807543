package be.simexit.link;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;

/**
 * A website of this machine that remembers what it was asked.
 */
final class Website implements AutoCloseable {

	private final HttpServer server;

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final List<String> asked = new CopyOnWriteArrayList<>();

	private final List<Headers> headers = new CopyOnWriteArrayList<>();

	Website() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(this.threads);
		this.server.start();
	}

	/** Lets a page do something. */
	Website page(String path, HttpHandler handler) {
		this.server.createContext(path, (exchange) -> {
			this.asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
			this.headers.add(exchange.getRequestHeaders());
			handler.handle(exchange);
		});
		return this;
	}

	/** Lets a page answer with a status. */
	Website answers(String path, int status) {
		return page(path, (exchange) -> answer(exchange, status));
	}

	/** Lets a page point to another one. */
	Website forwards(String path, String location) {
		return page(path, (exchange) -> {
			exchange.getResponseHeaders().add("Location", location);
			exchange.getResponseHeaders().add("Set-Cookie", "seen=1; Path=/");
			answer(exchange, 302);
		});
	}

	static void answer(HttpExchange exchange, int status) throws IOException {
		exchange.sendResponseHeaders(status, -1);
		exchange.close();
	}

	String url(String path) {
		return "http://127.0.0.1:" + port() + path;
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	/** Every request so far, for example "HEAD /page". */
	List<String> asked() {
		return this.asked;
	}

	List<Headers> headers() {
		return this.headers;
	}

	/** A probe that may ask this machine under its numbers only, and rests in no time. */
	static LinkProbe probe(Duration timeout, String proxy, PublicHosts hosts) {
		LinkSettings settings = new LinkSettings(true, Duration.ZERO, timeout, proxy, Duration.ofDays(7));
		return new LinkProbe(settings, hosts, new Turns(settings, (time) -> {
		}, Clock.systemUTC()));
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.threads.shutdownNow();
	}

}
