package be.simexit.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import be.simexit.form.Problems;
import be.simexit.form.Warning;
import be.simexit.guide.GuideStage;
import be.simexit.guide.GuideTask;
import be.simexit.guide.Trait;
import be.simexit.operator.Way;
import be.simexit.route.Panel;
import be.simexit.route.Visit;
import be.simexit.stage.SentForm;
import be.simexit.stage.StageForm;
import be.simexit.stage.Submission;
import be.simexit.text.Coded;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.ModelAndView;

/**
 * Puts together what the page of a stage shows.
 */
@Component
class StageView {

	/** Asks nothing; nothing is typed that a change of language could lose. */
	private static final String SEND = "send";

	/** Pages that place their own form, or have none. */
	private static final Set<String> ON_THEIR_OWN = Set.of(SEND, "block");

	private final List<Panel> panels;

	private final Clock clock;

	StageView(List<Panel> panels, Clock clock) {
		this.panels = panels;
		this.clock = clock;
	}

	Draft of(GuideStage stage, Visit visit, StageForm form, Submission submission) {
		Model model = new ExtendedModelMap();
		model.addAttribute("form", form);
		List<Panel> shown = this.panels.stream().filter((panel) -> panel.belongsTo(stage.code(), visit)).toList();
		shown.forEach((panel) -> panel.fill(visit, model));
		model.addAttribute("panels", shown.stream().map(Panel::template).toList());
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("visit", visit);
		model.addAttribute("stage", stage);
		model.addAttribute("submission", submission);
		model.addAttribute("speaking",
				(stage.isExit() || SEND.equals(stage.code())) ? null : "/journey/" + stage.code());
		List<GuideTask> tasks = stage.tasks(visit.route().situation());
		boolean told = stage.isExit() || form.tells();
		model.addAttribute("asks", !stage.isExit() && !ON_THEIR_OWN.contains(stage.code()));
		model.addAttribute("tasks", told ? tasks.stream().filter((task) -> !task.isInFold()).toList() : List.of());
		model.addAttribute("notes", told ? tasks.stream().filter(GuideTask::isInFold).toList() : tasks);
		model.addAttribute("stageRules", tasks.stream().flatMap((task) -> task.rules().stream()).distinct().toList());
		model.addAttribute("folded", form.folded(stage.code()));
		model.addAttribute("heading", heading(stage, visit, form));
		model.addAttribute("lead", form.lead(stage.code(), visit));
		EndLine.fill(visit, model);
		model.addAttribute("labels", form.labels(visit));
		model.addAttribute("problems", Problems.NONE);
		return new Draft(form.template(stage.code()), model);
	}

	/** What a page is called that is another one for each way. */
	private static @Nullable String heading(GuideStage stage, Visit visit, StageForm form) {
		if ("confirm".equals(stage.code()) && visit.route().keepsNumber()) {
			return "confirm.title.moved";
		}
		if (form instanceof SentForm sent) {
			boolean first = visit.sent() == null && !visit.route().isAboutTrouble();
			return first ? Coded.find(Way.values(), sent.sentBy()).map((way) -> "sent.title." + way.code()).orElse(null)
					: null;
		}
		return (SEND.equals(stage.code()) && !visit.route().isAboutTrouble())
				? "send.title." + visit.route().situation().get(Trait.CHANNEL) : null;
	}

	/** A page that is not finished yet. */
	record Draft(String template, Model model) {

		/** The page as it is, with what was typed, in the language just chosen. */
		ModelAndView page() {
			return new ModelAndView(this.template, this.model.asMap());
		}

		ModelAndView refused(BindingResult errors, List<Warning> warnings) {
			this.model.addAttribute("problems", Problems.of(errors.getFieldErrors(), warnings));
			return page();
		}

		ModelAndView warned(List<Warning> warnings) {
			this.model.addAttribute("problems", Problems.of(List.of(), warnings));
			return page();
		}

		ModelAndView crossed(List<GuideStage> stages) {
			this.model.addAttribute("crossed", stages);
			return page();
		}

	}

}
