package be.simexit.document;

import java.io.IOException;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;

import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.ttf.model.GsubData;
import org.junit.jupiter.api.Test;
import org.thymeleaf.spring6.SpringTemplateEngine;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What made a letter five times dearer stays out: looking for ligatures in each word, and
 * for makers of XML in each jar.
 */
class FontSetTests {

	@Test
	void fontsAreReadWithoutTheirLigatures() throws IOException {
		try (TrueTypeFont font = FontSet.read(new ClassPathResource("liberation/LiberationSans-Regular.ttf"))) {
			assertThat(font.getGsubData()).isSameAs(GsubData.NO_DATA_FOUND);
			assertThat(font.getUnicodeCmapLookup().getGlyphId('f')).isPositive();
		}
	}

	@Test
	void theMakersOfXmlAreNamed() {
		assertThat(
				new PdfPress(new SpringTemplateEngine(), new Fonts(new DocumentSettings(List.of())), new PressTurns()))
			.isNotNull();
		assertThat(List.of(TransformerFactory.class, DocumentBuilderFactory.class))
			.allSatisfy((factory) -> assertThat(System.getProperty(factory.getName())).isNotNull());
	}

}
