package be.simexit.link;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What it means when a website does not answer at all.
 */
class LinkFaultTests {

	private final Website website = new Website();

	private final LinkProbe probe = Website.probe(Duration.ofSeconds(10), null, LinkProbeTests.hosts(false));

	@AfterEach
	void close() {
		this.website.close();
	}

	@Test
	void aClosedPortRefuses() throws Exception {
		int port;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			port = socket.getLocalPort();
		}

		assertThat(this.probe.ask("http://127.0.0.1:" + port + "/")).contains(LinkFault.REFUSED);
	}

	@Test
	void aServerThatHangsUpRefuses() throws InterruptedException {
		this.website.page("/page", (exchange) -> {
			throw new IOException("hangs up, as a test wants it");
		});

		assertThat(this.probe.ask(this.website.url("/page"))).contains(LinkFault.REFUSED);
	}

	@Test
	void aWebsiteThatCannotEncryptIsNoSafeOne() throws Exception {
		CompletableFuture<Void> plain;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			plain = CompletableFuture.runAsync(() -> answerPlainly(socket));

			assertThat(this.probe.ask("https://127.0.0.1:" + socket.getLocalPort() + "/")).contains(LinkFault.TLS);
		}
		plain.get(30, TimeUnit.SECONDS);
	}

	@Test
	void aSlowAnswerIsNoAnswer() throws InterruptedException {
		CountDownLatch end = new CountDownLatch(1);
		this.website.page("/page", (exchange) -> {
			try {
				end.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
		LinkProbe hasty = Website.probe(Duration.ofMillis(200), null, LinkProbeTests.hosts(false));

		assertThat(hasty.ask(this.website.url("/page"))).contains(LinkFault.TIMEOUT);
		end.countDown();
	}

	/**
	 * What a server without a certificate says to whoever begins to encrypt, as often as
	 * it is asked. It reads to the end, so that its answer is not lost in a reset.
	 */
	private static void answerPlainly(ServerSocket socket) {
		while (!socket.isClosed()) {
			try (Socket client = socket.accept()) {
				client.getInputStream().read(new byte[4096]);
				client.getOutputStream().write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
				client.shutdownOutput();
				client.getInputStream().transferTo(OutputStream.nullOutputStream());
			}
			catch (IOException ex) {
				assertThat(ex).isInstanceOf(SocketException.class);
			}
		}
	}

}
