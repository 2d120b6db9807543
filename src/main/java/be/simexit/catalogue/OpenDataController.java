package be.simexit.catalogue;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.Directory;
import be.simexit.text.Digest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands out the directory as open data.
 */
@Controller
class OpenDataController {

	private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

	private static final MediaType SCHEMA = MediaType.valueOf("application/schema+json");

	private final CurrentDirectory directory;

	private final JsonMapper json;

	private final Clock clock;

	private volatile @Nullable Issue issue;

	OpenDataController(CurrentDirectory directory, JsonMapper json, Clock clock) {
		this.clock = clock;
		this.directory = directory;
		this.json = json;
	}

	@GetMapping("/data")
	String page(Model model) {
		model.addAttribute("operators", this.directory.get().operators());
		return "operators/data";
	}

	@GetMapping("/data/operators.json")
	ResponseEntity<byte[]> json() {
		return answer(current().json(), MediaType.APPLICATION_JSON);
	}

	@GetMapping("/data/operators.csv")
	ResponseEntity<byte[]> csv() {
		return answer(current().csv(), CSV);
	}

	@GetMapping("/data/operators.schema.json")
	ResponseEntity<Resource> schema() {
		return ResponseEntity.ok().contentType(SCHEMA).body(new ClassPathResource("data/operators.schema.json"));
	}

	/**
	 * Spring answers 304 where the browser has this very text already. The tag is a weak
	 * one, because the server compresses nothing that must be the same byte for byte.
	 */
	private static ResponseEntity<byte[]> answer(Download file, MediaType type) {
		return ResponseEntity.ok()
			.contentType(type)
			.cacheControl(CacheControl.maxAge(Duration.ZERO).mustRevalidate().cachePublic())
			.header("Access-Control-Allow-Origin", "*")
			.eTag(file.tag)
			.body(file.text);
	}

	/**
	 * The directory is replaced as a whole, so its identity tells whether it changed;
	 * what is recommended also depends on the day.
	 */
	@SuppressWarnings("ReferenceEquality")
	private Issue current() {
		Directory now = this.directory.get();
		LocalDate today = LocalDate.now(this.clock);
		Issue known = this.issue;
		if (known == null || known.directory() != now || !known.on().equals(today)) {
			String text = this.json.writerWithDefaultPrettyPrinter().writeValueAsString(OpenData.of(now, today));
			known = new Issue(now, today, new Download(text), new Download(OpenTable.of(now, today)));
			this.issue = known;
		}
		return known;
	}

	/** The data of one state of the directory on one day. */
	private record Issue(Directory directory, LocalDate on, Download json, Download csv) {
	}

	/** A file as it is sent, and its tag: worked out once, for they are large. */
	private static final class Download {

		private final byte[] text;

		private final String tag;

		Download(String text) {
			this.text = text.getBytes(StandardCharsets.UTF_8);
			this.tag = "W/\"" + Digest.of(text) + "\"";
		}

	}

}
