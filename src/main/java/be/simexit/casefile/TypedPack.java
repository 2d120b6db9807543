package be.simexit.casefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Packs what was typed into few bytes, and unpacks no more than a form may have: whoever
 * holds the secret can seal what no form sends.
 */
final class TypedPack {

	/** In bytes; a few thousand of them can be packed tighter than any text. */
	private static final int LARGEST = 256 * 1024;

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final TypeReference<Map<String, List<String>>> LISTS = new TypeReference<>() {
	};

	private TypedPack() {
	}

	static byte[] pack(Map<String, List<String>> typed) {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			out.write(JSON.writeValueAsBytes(typed));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return packed.toByteArray();
	}

	/**
	 * The values of each field, nothing if they have another shape.
	 * @throws UncheckedIOException if it is too large or was never packed
	 * @throws tools.jackson.core.JacksonException if it is no JSON of this shape
	 */
	static Map<String, List<String>> unpack(byte[] packed) {
		try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
			byte[] plain = in.readNBytes(LARGEST + 1);
			if (plain.length > LARGEST) {
				throw new EOFException("more than any form has");
			}
			Map<String, List<String>> typed = JSON.readValue(plain, LISTS);
			return isWhole(typed) ? typed : Map.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean isWhole(@Nullable Map<String, List<String>> typed) {
		return typed != null && typed.values()
			.stream()
			.allMatch((values) -> values != null && values.stream().allMatch(Objects::nonNull));
	}

}
