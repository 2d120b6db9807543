package be.simexit.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

import be.simexit.answer.Answers;
import tools.jackson.core.JacksonException;

/**
 * Seals answers with AES-256-GCM under the key of a secret; the row's version is bound
 * in, so that the answers of one version do not open as another's. A whole older row, put
 * back with its version, does open. Padding hides the length up to 1 KiB steps.
 */
final class Seal {

	private static final int NONCE_BYTES = 12;

	private static final int TAG_BITS = 128;

	private static final int PADDED_TO = 1024;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Seal() {
	}

	static String close(Secret secret, long version, Answers answers) {
		byte[] json = StoredAnswers.of(answers).json();
		byte[] padded = Arrays.copyOf(json, (json.length / PADDED_TO + 1) * PADDED_TO);
		Arrays.fill(padded, json.length, padded.length, (byte) ' ');
		return Base64.getEncoder().encodeToString(close(secret, bound(version), padded));
	}

	/**
	 * Seals bytes for one use.
	 * @param use what they are for; they open for nothing else
	 */
	static byte[] close(Secret secret, String use, byte[] plain) {
		byte[] nonce = new byte[NONCE_BYTES];
		RANDOM.nextBytes(nonce);
		try {
			byte[] sealed = crypt(Cipher.ENCRYPT_MODE, secret, use, nonce, plain);
			return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("every JDK has AES-GCM", ex);
		}
	}

	/**
	 * Opens what was sealed for one use.
	 * @throws DamagedCaseException if it was sealed for another use or with another
	 * secret
	 */
	static byte[] open(Secret secret, String use, byte[] sealed) {
		try {
			if (sealed.length < NONCE_BYTES + TAG_BITS / Byte.SIZE) {
				throw new AEADBadTagException("too short to bear a tag");
			}
			return crypt(Cipher.DECRYPT_MODE, secret, use, Arrays.copyOf(sealed, NONCE_BYTES),
					Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
		}
		catch (GeneralSecurityException ex) {
			throw new DamagedCaseException(secret, ex);
		}
	}

	private static String bound(long version) {
		return "version " + version;
	}

	/**
	 * Opens the answers of a row.
	 * @throws DamagedCaseException if they do not open
	 */
	static Answers open(Secret secret, long version, String sealed) {
		try {
			byte[] json = open(secret, bound(version), Base64.getDecoder().decode(sealed));
			return StoredAnswers.parse(json).read();
		}
		catch (IllegalArgumentException | JacksonException ex) {
			throw new DamagedCaseException(secret, ex);
		}
	}

	private static byte[] crypt(int mode, Secret secret, String use, byte[] nonce, byte[] text)
			throws GeneralSecurityException {
		Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
		cipher.init(mode, secret.key(), new GCMParameterSpec(TAG_BITS, nonce));
		cipher.updateAAD(use.getBytes(StandardCharsets.US_ASCII));
		return cipher.doFinal(text);
	}

}
