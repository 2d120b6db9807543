package be.simexit.admin;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import be.simexit.content.ContentShelf;
import be.simexit.content.Entry;
import be.simexit.content.EntryKind;
import be.simexit.content.Leaves;
import be.simexit.text.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/**
 * What differs from the data files, and the files as they would be with it.
 */
@Controller
class DataFilesController {

	private final ContentShelf shelf;

	private final DataFiles files;

	private final DeskViews views;

	private final Vocabulary vocabulary;

	DataFilesController(ContentShelf shelf, DataFiles files, DeskViews views, Vocabulary vocabulary) {
		this.shelf = shelf;
		this.files = files;
		this.views = views;
		this.vocabulary = vocabulary;
	}

	/**
	 * An entry of which the data files say something else.
	 *
	 * @param entry the entry
	 * @param title it in words
	 * @param fields the fields that differ, null where one side does not have the entry
	 */
	record Difference(Entry<?> entry, String title, @Nullable List<Said.Pair> fields) {
	}

	@GetMapping("/admin/files")
	String differences(Locale locale, Model model) {
		model
			.addAttribute("differences",
					Stream.of(EntryKind.values())
						.flatMap((kind) -> this.shelf.all(kind).stream())
						.filter(Entry::differs)
						.map((entry) -> difference(entry, locale))
						.toList())
			.addAttribute("files", this.files.changed());
		return "admin/files";
	}

	private Difference difference(Entry<?> entry, Locale locale) {
		Leaves said = entry.leaves();
		Said words = Said.of(entry.name().kind(), said, this.vocabulary.in(locale));
		boolean both = entry.inFile() != null && !entry.isRemoved();
		return new Difference(entry, this.views.title(entry.name(), said, this.vocabulary.in(locale)),
				(both && entry.inFile() != null) ? words.differences(Leaves.of(entry.inFile()), said) : null);
	}

	/** A file as it would be with what editors say, whether or not that differs. */
	@GetMapping(path = "/admin/files/{name:[a-z0-9-]+}.yaml", produces = "application/yaml;charset=UTF-8")
	@ResponseBody
	String file(@PathVariable String name) {
		return this.files.exported(name + ".yaml").orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}

	/** All that differs, for the repository. */
	@GetMapping(path = "/admin/changes.patch", produces = "text/x-diff;charset=UTF-8")
	@ResponseBody
	String patch() {
		return this.files.patch();
	}

}
