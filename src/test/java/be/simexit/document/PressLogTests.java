package be.simexit.document;

import java.util.List;
import java.util.Map;

import be.simexit.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the PDF maker has to say is said in the log, in the form that the log has.
 */
@ExtendWith(OutputCaptureExtension.class)
class PressLogTests {

	@Test
	void theMakerOfPdfsWritesIntoTheLog(CapturedOutput output) {
		SpringTemplateEngine templates = new SpringTemplateEngine();
		templates.setTemplateResolver(new StringTemplateResolver());
		PdfPress press = new PdfPress(templates, new Fonts(new DocumentSettings(List.of())), new PressTurns());

		press.press(
				"<html lang='en'><head><title>Invented</title></head><body><p>Without description</p></body></html>",
				Map.of(), Language.EN);

		assertThat(output.toString().lines().filter((line) -> line.contains("No document description"))).isNotEmpty()
			.allSatisfy((line) -> assertThat(line).contains("WARN", Thread.currentThread().getName())
				.doesNotContain("WARNING::"));
	}

}
