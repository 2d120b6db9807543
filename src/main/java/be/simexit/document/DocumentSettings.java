package be.simexit.document;

import java.util.List;

import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of papers.
 *
 * @param hanFonts where a font with Chinese signs may lie, a file with TrueType outlines;
 * the first that can be read is used
 */
@Validated
@ConfigurationProperties("simexit.document")
record DocumentSettings(@DefaultValue( {
		"/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
		"/usr/share/fonts-droid-fallback/truetype/DroidSansFallback.ttf" }) List<@NotBlank String> hanFonts){
}
