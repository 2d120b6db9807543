package be.simexit.face;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.OperatorEntry;
import be.simexit.operator.Status;

import org.springframework.stereotype.Component;

/**
 * The public pages. Whatever is not listed here is a page of somebody's case or of the
 * editors, and says nothing of itself.
 */
@Component
public class Faces {

	/** The pages that are always there. */
	static final List<Face> PAGES = List.of(Face.page("/", "front"), Face.page("/operators", "operators"),
			Face.page("/sim-number", "sim-number"), Face.page("/letter", "letter"),
			Face.page("/situations", "situations"), Face.page("/alternatives", "alternatives"),
			Face.page("/checklist", "checklist"), Face.page("/calculator", "calculator"),
			Face.page("/calculator/last-bill", "last-bill"), Face.page("/calculator/prepaid-refund", "prepaid-refund"),
			Face.page("/calculator/late-bill", "late-bill"), Face.page("/calculator/late-porting", "late-porting"),
			Face.page("/why", "why"), Face.page("/changes", "changes"), Face.page("/data", "data"),
			Face.page("/about", "about"), Face.page("/privacy", "privacy"),
			Face.page("/accessibility", "accessibility"));

	private static final String OPERATOR = "/operators/";

	private final CurrentDirectory directory;

	Faces(CurrentDirectory directory) {
		this.directory = directory;
	}

	/**
	 * Every public page as it is now.
	 * @return the pages of the product, then those of the operators in their order
	 */
	public List<Face> all() {
		return Stream.concat(PAGES.stream(), this.directory.get().operators().stream().map(Faces::of)).toList();
	}

	/**
	 * Finds a public page.
	 * @param path the path of a request
	 * @return the page, or empty if it is none or not public
	 */
	public Optional<Face> find(String path) {
		Optional<Face> page = PAGES.stream().filter((face) -> face.path().equals(path)).findFirst();
		if (page.isPresent() || !path.startsWith(OPERATOR)) {
			return page;
		}
		return this.directory.get().find(path.substring(OPERATOR.length())).map(Faces::of);
	}

	/** Who is in no list has no brand. */
	private static Face of(OperatorEntry operator) {
		Status status = operator.data().status();
		return new Face(OPERATOR + operator.code(), "face.operator." + status.code(),
				(status != Status.UNLISTED) ? operator.brand() : "");
	}

}
