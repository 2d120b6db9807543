package be.simexit.editor;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives pages the names under which editors are shown.
 */
@ControllerAdvice
class EditorNamesAdvice {

	private final EditorNames names;

	EditorNamesAdvice(EditorNames names) {
		this.names = names;
	}

	@ModelAttribute("editorNames")
	EditorNames names() {
		return this.names;
	}

}
