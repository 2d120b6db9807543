package be.simexit.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import tools.jackson.databind.json.JsonMapper;

/**
 * A fingerprint of an entry of a data file, which tells whether it has changed.
 */
public final class Digest {

	private static final JsonMapper JSON = JsonMapper.shared();

	private Digest() {
	}

	/**
	 * The fingerprint of some values.
	 * @param values what the entry is made of
	 * @return the SHA-256 of their JSON, 64 hexadecimal digits
	 */
	public static String of(Object... values) {
		try {
			MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
			return HexFormat.of()
				.formatHex(sha256.digest(JSON.writeValueAsString(values).getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("every JDK has SHA-256", ex);
		}
	}

}
