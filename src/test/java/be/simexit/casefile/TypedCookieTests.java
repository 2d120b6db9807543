package be.simexit.casefile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was typed comes back from cookies; what their owner made up does no harm.
 */
class TypedCookieTests {

	private static final Map<String, List<String>> TYPED = Map.of("name", List.of("Voorbeeld Testpersoon"));

	private final TypedCookie cookie = new TypedCookie();

	private final Secret secret = Secret.fresh();

	@Test
	void theLetterAndAStageAreKeptBesideEachOther() {
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.cookie.keep(this.secret, TypedCookie.LETTER, TYPED, new MockHttpServletRequest(), response);
		this.cookie.keep(this.secret, "details", TYPED, new MockHttpServletRequest(), response);
		MockHttpServletRequest request = request(response.getCookies());

		assertThat(this.cookie.read(this.secret, TypedCookie.LETTER, request)).isEqualTo(TYPED);
		assertThat(this.cookie.read(this.secret, "details", request)).isEqualTo(TYPED);

		MockHttpServletResponse cleared = new MockHttpServletResponse();
		this.cookie.clear("details", request, cleared);
		assertThat(cleared.getCookies()).extracting(Cookie::getName)
			.isNotEmpty()
			.allMatch((it) -> it.startsWith("typed"));
		MockHttpServletResponse left = new MockHttpServletResponse();
		this.cookie.clearAll(request, left);
		assertThat(left.getCookies()).extracting(Cookie::getName).contains("typed0", "letter0");
	}

	/** It was in the cookie of stages. */
	@Test
	void aLetterOfBeforeTheUpgradeIsRead() throws IOException {
		String sealed = sealed(TypedCookie.LETTER, "{\"name\":[\"Voorbeeld Testpersoon\"]}");

		assertThat(this.cookie.read(this.secret, TypedCookie.LETTER, pieces(sealed))).isEqualTo(TYPED);
		assertThat(this.cookie.read(this.secret, "details", pieces(sealed))).isEmpty();
	}

	@Test
	void whatIsPackedTighterThanAnyFormIsNotUnpacked() throws IOException {
		String many = "{\"name\":[" + "\"\",".repeat(3_000_000) + "\"\"]}";
		String sealed = sealed(many);
		assertThat(sealed).hasSizeLessThan(3 * 3800 + 2000);

		long before = allocated();
		assertThat(this.cookie.read(this.secret, "details", pieces(sealed))).isEmpty();
		assertThat(allocated() - before).as("bytes").isLessThan(4_000_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "null", "{\"name\":null}", "{\"name\":[null]}", "[]", "{\"name\":\"x\"}", "" })
	void whatHasAnotherShapeIsNothing(String json) throws IOException {
		assertThat(this.cookie.read(this.secret, "details", pieces(sealed(json)))).isEmpty();
	}

	private String sealed(String json) throws IOException {
		return sealed("details", json);
	}

	private String sealed(String page, String json) throws IOException {
		ByteArrayOutputStream packed = new ByteArrayOutputStream();
		try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
			out.write(json.getBytes(StandardCharsets.UTF_8));
		}
		return Base64.getUrlEncoder()
			.withoutPadding()
			.encodeToString(Seal.close(this.secret, "typed into " + page, packed.toByteArray()));
	}

	private static MockHttpServletRequest pieces(String sealed) {
		return request(new Cookie("typed0", sealed));
	}

	private static MockHttpServletRequest request(Cookie... cookies) {
		MockHttpServletRequest request = new MockHttpServletRequest();
		request.setCookies(cookies);
		return request;
	}

	private static long allocated() {
		return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean())
			.getThreadAllocatedBytes(Thread.currentThread().getId());
	}

}
