package be.simexit.editor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A random secret of 256 bits that only its holder has; the database knows its
 * fingerprint.
 *
 * @param written 43 signs that need no escaping in a URL or a cookie
 */
record EditorToken(String written) {

	private static final int BYTES = 32;

	private static final String SIGNS = "[A-Za-z0-9_-]{43}";

	private static final SecureRandom RANDOM = new SecureRandom();

	static EditorToken fresh() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new EditorToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	/** The token that a cookie or a link holds, or empty if it cannot be one. */
	static Optional<EditorToken> parse(@Nullable String written) {
		return Optional.ofNullable(written).filter((it) -> it.matches(SIGNS)).map(EditorToken::new);
	}

	/**
	 * The SHA-256 in 64 hexadecimal digits; with so long a secret nobody finds the way
	 * back.
	 */
	String hash() {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(sha256.digest(this.written.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JDK has SHA-256", ex);
		}
	}

	@Override
	public String toString() {
		return "EditorToken[hidden]";
	}

}
