package be.simexit.document;

import be.simexit.route.Panel;
import be.simexit.route.Visit;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows the letter at the request stage.
 */
@Component
class LetterPanel implements Panel {

	private final LetterDesk desk;

	LetterPanel(LetterDesk desk) {
		this.desk = desk;
	}

	@Override
	public boolean belongsTo(String stage, Visit visit) {
		return "request".equals(stage) && this.desk.isReady(PaperKind.CANCELLATION, visit);
	}

	@Override
	public String template() {
		return "documents/panel";
	}

	@Override
	public void fill(Visit visit, Model model) {
		this.desk.write(PaperKind.CANCELLATION, visit, null).ifPresent((sheet) -> model.addAttribute("sheet", sheet));
	}

}
