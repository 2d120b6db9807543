package be.simexit.link;

import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.Optional;

import javax.net.ssl.SSLException;

import be.simexit.text.Coded;

/**
 * Why a link leads nowhere.
 */
public enum LinkFault implements Coded {

	NOT_FOUND, GONE, NO_HOST, REFUSED, TLS, TIMEOUT, SERVER, REDIRECTS;

	private static final int STATUS_NOT_FOUND = 404;

	private static final int STATUS_GONE = 410;

	private static final int STATUS_SERVER = 500;

	/**
	 * What an answer says. Robots are often sent away, so a page that only they may not
	 * see counts as there.
	 * @param status the status of the HTTP answer
	 * @return the fault, empty if the page is there as far as one can tell
	 */
	static Optional<LinkFault> of(int status) {
		return switch (status) {
			case STATUS_NOT_FOUND -> Optional.of(NOT_FOUND);
			case STATUS_GONE -> Optional.of(GONE);
			default -> (status >= STATUS_SERVER) ? Optional.of(SERVER) : Optional.empty();
		};
	}

	/**
	 * What it means that there was no answer.
	 * @param failure what happened instead
	 * @return the fault
	 */
	static LinkFault of(IOException failure) {
		if (failure instanceof HttpTimeoutException) {
			return TIMEOUT;
		}
		return (failure instanceof SSLException) ? TLS : REFUSED;
	}

}
