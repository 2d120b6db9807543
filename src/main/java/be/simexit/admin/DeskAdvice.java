package be.simexit.admin;

import java.security.Principal;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Gives every page of the desk its head: who works here, and what was just done; nothing
 * on the page where somebody signs in.
 */
@ControllerAdvice(basePackageClasses = DeskAdvice.class)
class DeskAdvice {

	private final DeskViews views;

	DeskAdvice(DeskViews views) {
		this.views = views;
	}

	@ModelAttribute
	void head(@RequestParam(required = false) @Nullable String done,
			@RequestParam(required = false) @Nullable String said, @Nullable Principal editor, Locale locale,
			Model model) {
		List<ChangeView> deed = (done != null && editor != null) ? this.views.deed(done, locale) : List.of();
		model
			.addAttribute("deed",
					deed.isEmpty() ? null : new DeskViews.DeedView(deed.get(deed.size() - 1), deed.size()))
			.addAttribute("outcome",
					(said != null && said.matches("changed|same|proposed|own|rejected")) ? said : null);
	}

}
