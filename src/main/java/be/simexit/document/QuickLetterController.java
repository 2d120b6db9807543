package be.simexit.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import be.simexit.casefile.CaseFile;
import be.simexit.casefile.TypedCookie;
import be.simexit.form.FormBinder;
import be.simexit.form.Problem;
import be.simexit.form.Problems;
import be.simexit.form.TypedRequest;
import be.simexit.letter.Sheet;
import be.simexit.route.Visit;
import be.simexit.route.Visits;
import be.simexit.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The quick letter: one page of six answers, and the letter. Nothing is stored; what was
 * typed stays sealed on this computer for half an hour, so that no address names it and
 * Back never asks to send it again. Only "keep this as a case" makes a row.
 */
@Controller
class QuickLetterController {

	private static final String PAGE = TypedCookie.LETTER;

	/** What a form sends besides what was typed. */
	private static final Set<String> UNTYPED = Set.of("_csrf", "speak", "lang");

	/** Names the fields whose value was refused for good and not kept. */
	private static final String FORGOTTEN = "forgotten";

	private final QuickLetters letters;

	private final TypedCookie typed;

	private final FormBinder binder;

	private final PdfPress press;

	private final Visits visits;

	QuickLetterController(QuickLetters letters, TypedCookie typed, FormBinder binder, PdfPress press, Visits visits) {
		this.letters = letters;
		this.typed = typed;
		this.binder = binder;
		this.press = press;
		this.visits = visits;
	}

	@GetMapping("/letter")
	ModelAndView ask(@RequestParam(required = false) @Nullable String operator,
			@RequestParam(required = false) @Nullable String again, HttpServletRequest request) {
		BindingResult sent = sent(request).orElse(null);
		ModelAndView page = new ModelAndView("letter/form").addObject("speaking", "/letter")
			.addObject("labels", Map.of("mobileNumber", "field.mobileNumber.cancel"))
			.addObject("operators", this.letters.operators())
			.addObject("problems", Problems.NONE)
			.addObject("form", (sent != null && operator == null) ? sent.getTarget()
					: QuickForm.begin(operator, Language.of(LocaleContextHolder.getLocale())));
		if (sent != null && again != null) {
			this.letters.read(sent);
			page.addObject("problems", Problems.of(sent.getFieldErrors(), List.of()));
		}
		return page;
	}

	@PostMapping("/letter")
	ModelAndView take(HttpServletRequest request, HttpServletResponse response) {
		BindingResult sent = this.binder.read(QuickForm.class, request);
		boolean whole = this.letters.read(sent).isPresent();
		Set<String> refused = Problems.nationalNumbers(sent.getFieldErrors());
		Map<String, List<String>> kept = new LinkedHashMap<>();
		request.getParameterMap().forEach((field, values) -> {
			if (!UNTYPED.contains(field) && !refused.contains(field)) {
				kept.put(field, List.of(values));
			}
		});
		kept.put(FORGOTTEN, List.copyOf(refused));
		this.typed.keep(this.typed.requireKey(request, response), PAGE, kept, request, response);
		if (request.getParameter("speak") != null) {
			return new ModelAndView("redirect:/letter");
		}
		return new ModelAndView(whole ? "redirect:/letter/ready" : "redirect:/letter?again=yes");
	}

	@GetMapping("/letter/ready")
	ModelAndView show(HttpServletRequest request) {
		return quick(request).flatMap(this::page).orElseGet(() -> new ModelAndView("redirect:/letter"));
	}

	private Optional<ModelAndView> page(Visit visit) {
		return this.letters.write(visit)
			.map((sheet) -> new ModelAndView("letter/ready").addObject("sheet", sheet)
				.addObject("quick", visit)
				.addObject("soon", this.letters.isSoon(visit))
				.addObject("chosen", this.letters.recommend(visit, sheet))
				.addObject("taken",
						visit.requireOperator().data().letterLanguages().contains(sheet.letter().language()))
				.addObject("printable",
						this.press.canPrint("documents/paper", Map.of("sheet", sheet), sheet.letter().language())));
	}

	@GetMapping("/letter.pdf")
	Object pdf(HttpServletRequest request) {
		Sheet sheet = quick(request).flatMap(this.letters::write).orElse(null);
		byte[] file = (sheet != null)
				? this.press.press("documents/paper", Map.of("sheet", sheet), sheet.letter().language()).orElse(null)
				: null;
		if (file == null) {
			return new ModelAndView("redirect:/letter/ready");
		}
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.inline().filename("simexit-letter.pdf").build().toString())
			.cacheControl(CacheControl.noStore())
			.body(file);
	}

	/** Makes a case of the letter; one that is open already is never lost. */
	@PostMapping("/letter/keep")
	ModelAndView keep(@RequestParam(defaultValue = "") String kept, HttpServletRequest request,
			HttpServletResponse response) {
		Visit quick = quick(request).orElse(null);
		if (quick == null) {
			return new ModelAndView("redirect:/letter");
		}
		Visit open = this.visits.open(request).filter((visit) -> visit.operator() != null).orElse(null);
		if (open != null && kept.isEmpty()) {
			return new ModelAndView("redirect:/start/another").addObject("letter", "keep");
		}
		Visit saved = this.visits.keep(quick, request, response);
		this.typed.clear(PAGE, request, response);
		return new ModelAndView("redirect:" + saved.route().nextPath() + "?at=" + saved.file().version());
	}

	private Optional<Visit> quick(HttpServletRequest request) {
		return this.typed.key(request)
			.flatMap((key) -> sent(request).flatMap(this.letters::read)
				.map((answers) -> this.visits.visit(new CaseFile(key, 0, answers))));
	}

	private Optional<BindingResult> sent(HttpServletRequest request) {
		Map<String, List<String>> values = this.typed.key(request)
			.map((key) -> this.typed.read(key, PAGE, request))
			.orElse(Map.of());
		if (values.isEmpty()) {
			return Optional.empty();
		}
		BindingResult sent = this.binder.read(QuickForm.class, new TypedRequest(request, values));
		values.getOrDefault(FORGOTTEN, List.of())
			.forEach((field) -> sent.rejectValue(field, Problem.NATIONAL_NUMBER.code()));
		return Optional.of(sent);
	}

}
