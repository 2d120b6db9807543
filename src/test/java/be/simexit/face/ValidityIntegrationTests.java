package be.simexit.face;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import be.simexit.Html;
import be.simexit.ServerTest;
import be.simexit.Visitor;
import be.simexit.text.Language;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The W3C's checker finds nothing wrong with any public page in any language. Pages of
 * cases are asked about where they are walked ({@code Reader}).
 */
@ServerTest
class ValidityIntegrationTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Faces faces;

	@Test
	void everyPublicPageIsValidInEveryLanguage() {
		Visitor visitor = new Visitor(this.port);
		Set<String> faults = new TreeSet<>();
		for (Face face : this.faces.all()) {
			for (Language language : Language.ofPages()) {
				add(faults, visitor, Head.in(face, language));
			}
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void everyPageOfEditorsIsValid() {
		Visitor editor = new Visitor(this.port).signIn("editor", "invented for tests");
		Set<String> faults = new TreeSet<>();
		for (String path : List.of("/admin", "/admin?q=orange", "/admin/operators", "/admin/operators/orange",
				"/admin/contacts/orange/phone-own", "/admin/contacts/orange/new", "/admin/brands/orange",
				"/admin/guide", "/admin/rules/END-01", "/admin/files", "/admin/history", "/admin/removed",
				"/admin/editors", "/admin/account")) {
			add(faults, editor, path);
		}
		assertThat(faults).isEmpty();
	}

	@Test
	void refusedAndFailedPagesAreValid() {
		Visitor visitor = new Visitor(this.port);
		Set<String> faults = new TreeSet<>();
		for (String path : List.of("/nowhere", "/journey/nowhere", "/case", "/resume/AAAAAAAAAAAAAAAAAAAAAA", "/left",
				"/erased", "/expired", "/admin/login?error", "/operators?refused=nationalNumber")) {
			add(faults, visitor, path);
		}
		visitor.get("/calculator/late-bill").submit("/calculator/late-bill", Map.of("amount", "nonsense"));
		Html.faults(visitor.page()).forEach((fault) -> faults.add("refused forecast " + fault));
		visitor.get("/letter").submit("/letter", Map.of("endDate", "nonsense"));
		Html.faults(visitor.page()).forEach((fault) -> faults.add("refused letter " + fault));
		assertThat(faults).isEmpty();
	}

	@Test
	void whatIsWrongIsNamed() {
		assertThat(Html.faults("<!DOCTYPE html><html lang=en><title>x</title><button form=nothing>y</button>"))
			.singleElement()
			.asString()
			.contains("form");
	}

	private static void add(Set<String> faults, Visitor visitor, String path) {
		Html.faults(visitor.get(path).page()).forEach((fault) -> faults.add(path + " " + fault));
	}

}
