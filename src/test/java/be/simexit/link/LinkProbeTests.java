package be.simexit.link;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is asked of a website, and what its answers mean; every website stands on this
 * machine.
 */
class LinkProbeTests {

	/**
	 * Names of the outside and of the inside; a wrong step to the inside is seen here.
	 */
	private static final Map<String, String> NAMES = Map.of("localhost", "10.0.0.1");

	private final Website website = new Website();

	private final LinkProbe probe = Website.probe(Duration.ofSeconds(10), null, hosts(false));

	@AfterEach
	void close() {
		this.website.close();
	}

	@ParameterizedTest
	@CsvSource({ "200,", "204,", "304,", "401,", "403,", "418,", "429,", "451,", "404, NOT_FOUND", "410, GONE",
			"500, SERVER", "502, SERVER", "503, SERVER", "599, SERVER" })
	void anAnswerIsGoodUnlessItSaysThatThereIsNothing(int status, LinkFault fault) throws InterruptedException {
		this.website.answers("/page", status);

		assertThat(this.probe.ask(this.website.url("/page")).orElse(null)).isEqualTo(fault);
	}

	@Test
	void aGoodHeadIsEnough() throws InterruptedException {
		this.website.answers("/page", 200);

		this.probe.ask(this.website.url("/page?a=b#part"));

		assertThat(this.website.asked()).containsExactly("HEAD /page?a=b");
		assertThat(this.website.headers().get(0)).containsEntry("User-agent", List.of("SimExit link check"))
			.containsEntry("Accept-language", List.of("en"));
	}

	@ParameterizedTest
	@CsvSource({ "405, 200,", "404, 200,", "403, 200,", "501, 200,", "405, 404, NOT_FOUND", "403, 410, GONE",
			"404, 503, SERVER" })
	void aRefusedHeadIsAskedAgainAsABrowserWould(int head, int get, LinkFault fault) throws InterruptedException {
		this.website.page("/page",
				(exchange) -> Website.answer(exchange, "HEAD".equals(exchange.getRequestMethod()) ? head : get));

		assertThat(this.probe.ask(this.website.url("/page")).orElse(null)).isEqualTo(fault);
		assertThat(this.website.asked()).containsExactly("HEAD /page", "GET /page");
	}

	@Test
	void everyRequestWaitsForItsTurn() throws InterruptedException {
		LinkSettings settings = new LinkSettings(true, Duration.ofSeconds(1), Duration.ofSeconds(10), null,
				Duration.ofDays(7));
		List<Duration> rests = new ArrayList<>();
		Turns turns = new Turns(settings, rests::add, Clock.fixed(Instant.now(), ZoneOffset.UTC));
		this.website.forwards("/page", "/next").answers("/next", 405);

		new LinkProbe(settings, hosts(false), turns).ask(this.website.url("/page"));

		assertThat(this.website.asked()).hasSize(4);
		assertThat(rests).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));
	}

	@Test
	void fiveRedirectsAreFollowedWithoutCookies() throws InterruptedException {
		forwardTimes(5);

		assertThat(this.probe.ask(this.website.url("/1"))).isEmpty();
		assertThat(this.website.asked()).hasSize(6).endsWith("HEAD /end");
		assertThat(this.website.headers()).noneMatch((headers) -> headers.containsKey("Cookie"));
	}

	@Test
	void sixRedirectsAreTooMany() throws InterruptedException {
		forwardTimes(6);

		assertThat(this.probe.ask(this.website.url("/1"))).contains(LinkFault.REDIRECTS);
		assertThat(this.website.asked()).doesNotContain("HEAD /end", "GET /end");
	}

	@Test
	void aCircleOfRedirectsEnds() throws InterruptedException {
		this.website.forwards("/one", "/other").forwards("/other", this.website.url("/one"));

		assertThat(this.probe.ask(this.website.url("/one"))).contains(LinkFault.REDIRECTS);
		assertThat(this.website.asked()).hasSize(12);
	}

	@Test
	void aRedirectToAPageThatIsGoneIsDead() throws InterruptedException {
		this.website.forwards("/old", "new page").answers("/new%20page", 404).answers("/new page", 404);

		assertThat(this.probe.ask(this.website.url("/old"))).contains(LinkFault.NOT_FOUND);
		assertThat(this.website.asked()).contains("HEAD /new%20page");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://localhost:%d/secret", "//localhost:%d/secret", "http://2130706433:%d/secret",
			"http://0177.0.0.1:%d/secret", "http://127.1:%d/secret", "http://[::1]:%d/secret",
			"http://[::ffff:10.0.0.1]:%d/secret", "http://192.168.1.1/secret", "http:///secret",
			"http://127.0.0.1:99999/secret" })
	void aRedirectIntoAPrivateNetworkIsNotFollowed(String location) throws InterruptedException {
		this.website.answers("/secret", 200).forwards("/page", location.formatted(this.website.port()));

		assertThat(this.probe.ask(this.website.url("/page"))).contains(LinkFault.NO_HOST);
		assertThat(this.website.asked()).containsExactly("HEAD /page", "GET /page");
	}

	@ParameterizedTest
	@ValueSource(strings = { "tel:+3225555555", "mailto:info@example.org", "shop-app://open", "file:///etc/hostname",
			"http:" })
	void whatIsNoPageIsNotFollowed(String location) throws InterruptedException {
		this.website.forwards("/page", location);

		assertThat(this.probe.ask(this.website.url("/page"))).as("the website answered").isEmpty();
		assertThat(this.website.asked()).containsExactly("HEAD /page");
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://nowhere.example/", "https://nowhere.example/", "http://localhost:1/",
			"http://a_b:c:d/", "ftp://127.0.0.1/", "nothing" })
	void aHostThatNobodyCanReachIsNotAsked(String url) throws InterruptedException {
		assertThat(this.probe.ask(url)).contains(LinkFault.NO_HOST);
	}

	@Test
	void aBigPageIsNotFetched() throws Exception {
		int size = 256 * 1024 * 1024;
		CompletableFuture<Integer> written = new CompletableFuture<>();
		this.website.page("/page", (exchange) -> {
			if ("HEAD".equals(exchange.getRequestMethod())) {
				Website.answer(exchange, 405);
				return;
			}
			exchange.sendResponseHeaders(200, size);
			written.complete(write(exchange.getResponseBody(), size));
		});

		assertThat(this.probe.ask(this.website.url("/page"))).isEmpty();
		assertThat(written.get(30, TimeUnit.SECONDS)).as("what fits between two machines").isLessThan(size / 4);
	}

	@Test
	void aProxyIsAskedInsteadAndKnowsMoreNames() throws InterruptedException {
		this.website.answers("/", 404);
		LinkProbe proxied = Website.probe(Duration.ofSeconds(10), "127.0.0.1:" + this.website.port(), hosts(true));

		assertThat(proxied.ask("http://nowhere.example/page")).contains(LinkFault.NOT_FOUND);
		assertThat(proxied.ask("http://localhost/page")).contains(LinkFault.NO_HOST);
		assertThat(proxied.ask("http://169.254.169.254/page")).contains(LinkFault.NO_HOST);
		assertThat(this.website.asked()).containsExactly("HEAD http://nowhere.example/page",
				"GET http://nowhere.example/page");
	}

	private void forwardTimes(int times) {
		for (int page = 1; page < times; page++) {
			this.website.forwards("/" + page, "/" + (page + 1));
		}
		this.website.forwards("/" + times, this.website.url("/end")).answers("/end", 200);
	}

	/** How much of a body could be written before the other side hung up. */
	private static int write(OutputStream body, int size) {
		byte[] piece = new byte[64 * 1024];
		for (int written = 0; written < size; written += piece.length) {
			try {
				body.write(piece);
			}
			catch (IOException ex) {
				return written;
			}
		}
		return size;
	}

	/** Hosts of which only this machine, by its own number, counts as public. */
	static PublicHosts hosts(boolean proxied) {
		return new PublicHosts(LinkProbeTests::resolve,
				(address) -> "127.0.0.1".equals(address.getHostAddress()) || PublicAddresses.isPublic(address),
				proxied);
	}

	private static InetAddress[] resolve(String host) throws UnknownHostException {
		String known = NAMES.getOrDefault(host, host);
		if (known.matches(".*[g-zG-Z].*")) {
			throw new UnknownHostException();
		}
		return InetAddress.getAllByName(known);
	}

}
