package be.simexit.link;

import java.net.URI;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Addresses as people write them can be asked for.
 */
class WebAddressTests {

	@ParameterizedTest
	@CsvSource({ "https://example.org/a?b=c#d, https://example.org/a?b=c",
			"https://bücher.example/é, " + "https://xn--bcher-kva.example/%C3%A9",
			"https://example.org/a b{c}|d, https://example.org/a%20b%7Bc%7D%7Cd",
			"https://example.org/%41%, https://example.org/%41%25", "http://１２７.0.0.1/, http://127.0.0.1/",
			"' https://example.org ', https://example.org", "/path?x#y, /path?x" })
	void anAddressIsReadAsABrowserReadsIt(String written, URI address) {
		assertThat(WebAddress.read(written)).contains(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://[::1/", "https://a..example/", "http:" })
	void whatIsNoAddressIsNoAddress(String written) {
		assertThat(WebAddress.read(written).filter(WebAddress::isWhole)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "https://example.org, true", "HTTP://example.org:8080/, true", "https://[2a00::1]:443/, true",
			"ftp://example.org, false", "https:///path, false", "https://example.org:0/, false",
			"https://example.org:65536/, false", "/path, false" })
	void aWholeAddressIsOneOfTheWebWithAHostAndAPort(URI address, boolean whole) {
		assertThat(WebAddress.isWhole(address)).isEqualTo(whole);
	}

}
