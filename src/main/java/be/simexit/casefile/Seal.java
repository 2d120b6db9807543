package be.simexit.casefile;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals answers with AES-256-GCM under the key of a secret; the row's version is bound
 * in, so that answers cannot pass for another version's. Padding hides the length.
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
		byte[] nonce = new byte[NONCE_BYTES];
		RANDOM.nextBytes(nonce);
		byte[] sealed = crypt(Cipher.ENCRYPT_MODE, secret, version, nonce, padded);
		return Base64.getEncoder()
			.encodeToString(ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array());
	}

	static Answers open(Secret secret, long version, String sealed) {
		byte[] bytes = Base64.getDecoder().decode(sealed);
		byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
		byte[] json = crypt(Cipher.DECRYPT_MODE, secret, version, nonce,
				Arrays.copyOfRange(bytes, NONCE_BYTES, bytes.length));
		return StoredAnswers.parse(json).read();
	}

	private static byte[] crypt(int mode, Secret secret, long version, byte[] nonce, byte[] text) {
		try {
			Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
			cipher.init(mode, secret.key(), new GCMParameterSpec(TAG_BITS, nonce));
			cipher.updateAAD(("version " + version).getBytes(StandardCharsets.US_ASCII));
			return cipher.doFinal(text);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("a sealed case cannot be opened or closed", ex);
		}
	}

}
