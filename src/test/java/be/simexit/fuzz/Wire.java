package be.simexit.fuzz;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;

/**
 * Sends bytes as they are: no client would let them pass.
 */
final class Wire {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final int port;

	Wire(int port) {
		this.port = port;
	}

	/** What comes back; nothing where the server hangs up while it is spoken to. */
	Answer send(Shot shot) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.setSoTimeout((int) PATIENCE.toMillis());
			socket.getOutputStream().write(shot.bytes());
			return Answer.of(socket.getInputStream().readAllBytes());
		}
		catch (SocketException ex) {
			return new Answer(0, "", String.valueOf(ex.getMessage()));
		}
	}

}
