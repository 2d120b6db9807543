package be.simexit.markup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * The one stylesheet of the pages: the part of Pico that they use, and ours. It is put
 * together and compressed once, and its address names its version.
 */
@Controller
class StyleSheet {

	private static final CacheControl FOR_EVER = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	private final byte[] plain;

	private final byte[] compressed;

	StyleSheet() {
		this.plain = text().getBytes(StandardCharsets.UTF_8);
		this.compressed = compress(this.plain);
	}

	static String text() {
		return read("styles/pico.css") + read("styles/style.css");
	}

	private static String read(String file) {
		try {
			return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static byte[] compress(byte[] text) {
		ByteArrayOutputStream compressed = new ByteArrayOutputStream();
		try (GZIPOutputStream writer = new GZIPOutputStream(compressed)) {
			writer.write(text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return compressed.toByteArray();
	}

	@GetMapping("/style.css")
	ResponseEntity<byte[]> show(
			@RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, required = false) @Nullable String encodings) {
		ResponseEntity.BodyBuilder answer = ResponseEntity.ok()
			.contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
			.cacheControl(FOR_EVER)
			.varyBy(HttpHeaders.ACCEPT_ENCODING);
		if (encodings != null && encodings.contains("gzip")) {
			return answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(this.compressed);
		}
		return answer.body(this.plain);
	}

}
