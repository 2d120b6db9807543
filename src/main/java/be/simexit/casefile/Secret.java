package be.simexit.casefile;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The 128-bit secret that opens one case. Both the row's id and its key are derived from
 * it, so that the database alone reveals nothing.
 */
public final class Secret {

	/** Length of the written form: 16 bytes in Base64 for URLs, without padding. */
	private static final int WRITTEN_LENGTH = 22;

	/** Digits and capitals without those that look alike (0 O, 1 I L, 2 Z, 5 S, 8 B). */
	private static final String REFERENCE_SIGNS = "34679ACDEFGHJKMNPQRTUVWXY";

	private static final SecureRandom RANDOM = new SecureRandom();

	private final byte[] bytes;

	private Secret(byte[] bytes) {
		this.bytes = bytes;
	}

	/**
	 * A new secret.
	 * @return one that nobody has seen
	 */
	public static Secret fresh() {
		byte[] bytes = new byte[16];
		RANDOM.nextBytes(bytes);
		return new Secret(bytes);
	}

	/**
	 * Reads the written form.
	 * @param written what a cookie or a link holds
	 * @return the secret, or empty if it is not one
	 */
	public static Optional<Secret> parse(String written) {
		if (written.length() != WRITTEN_LENGTH || !written.matches("[A-Za-z0-9_-]+")) {
			return Optional.empty();
		}
		Secret secret = new Secret(Base64.getUrlDecoder().decode(written));
		return secret.written().equals(written) ? Optional.of(secret) : Optional.empty();
	}

	/**
	 * The written form, for the cookie and the resume link only.
	 * @return 22 signs that need no escaping in a URL
	 */
	public String written() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(this.bytes);
	}

	/**
	 * The reference a person can read out. It opens nothing.
	 * @return eight signs without look-alikes, in two groups
	 */
	public String reference() {
		byte[] derived = derive("reference");
		StringBuilder reference = new StringBuilder();
		for (int index = 0; index < 8; index++) {
			reference.append((index == 4) ? "-" : "")
				.append(REFERENCE_SIGNS.charAt((derived[index] & 0xff) % REFERENCE_SIGNS.length()));
		}
		return reference.toString();
	}

	String rowId() {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(derive("row"));
	}

	SecretKeySpec key() {
		return new SecretKeySpec(derive("key"), "AES");
	}

	private byte[] derive(String use) {
		try {
			Mac mac = Mac.getInstance("HmacSHA256");
			mac.init(new SecretKeySpec(this.bytes, "HmacSHA256"));
			return mac.doFinal(("simexit case " + use).getBytes(StandardCharsets.US_ASCII));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("every JDK has HmacSHA256", ex);
		}
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Secret secret && Arrays.equals(this.bytes, secret.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(this.bytes);
	}

	@Override
	public String toString() {
		return "Secret[hidden]";
	}

}
