package be.simexit.casefile;

import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Opens a case by its link, leaves it on this computer, or erases it everywhere.
 */
@Controller
class ResumeController {

	private static final Set<String> FROM_HERE = Set.of("none", "same-origin");

	private final Cases cases;

	private final CaseCookie cookie;

	private final TypedCookie typed;

	ResumeController(Cases cases, CaseCookie cookie, TypedCookie typed) {
		this.cases = cases;
		this.cookie = cookie;
		this.typed = typed;
	}

	/**
	 * Opens a case by its link; asks first if another case is open on this computer, or
	 * another site leads here: whoever made that link could read what is typed next.
	 */
	@GetMapping("/resume/{written}")
	ModelAndView resume(@PathVariable String written, HttpServletRequest request, HttpServletResponse response) {
		Optional<Secret> secret = Secret.parse(written).filter((it) -> this.cases.open(it).isPresent());
		if (secret.isEmpty()) {
			return new ModelAndView("case/none", HttpStatus.NOT_FOUND).addObject("followed", true);
		}
		Optional<Secret> here = this.cookie.read(request);
		boolean open = here.equals(secret);
		Optional<Secret> other = here.filter((it) -> !open).filter(this::isThere);
		if (other.isPresent()) {
			return new ModelAndView("case/switch").addObject("secret", secret.get().written())
				.addObject("reference", secret.get().reference())
				.addObject("openReference", other.get().reference());
		}
		if (!open && isFromElsewhere(request)) {
			return new ModelAndView("case/open").addObject("secret", secret.get().written())
				.addObject("reference", secret.get().reference());
		}
		this.cookie.write(secret.get(), request, response);
		return new ModelAndView("redirect:/case");
	}

	/** A damaged case is none that somebody could go back to. */
	private boolean isThere(Secret secret) {
		try {
			return this.cases.open(secret).isPresent();
		}
		catch (DamagedCaseException ex) {
			return false;
		}
	}

	/** Typed, scanned and bookmarked addresses come from nowhere. */
	private static boolean isFromElsewhere(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return site != null && !FROM_HERE.contains(site);
	}

	@PostMapping("/resume")
	ModelAndView resumeInstead(@RequestParam String secret, HttpServletRequest request, HttpServletResponse response) {
		Optional<Secret> known = Secret.parse(secret.strip().replaceFirst("^.*/", ""))
			.filter((it) -> this.cases.open(it).isPresent());
		if (known.isEmpty()) {
			return new ModelAndView("case/none", HttpStatus.NOT_FOUND).addObject("wrong", true);
		}
		this.cookie.write(known.get(), request, response);
		return new ModelAndView("redirect:/case");
	}

	@PostMapping("/leave")
	String leave(HttpServletRequest request, HttpServletResponse response) {
		this.cookie.clear(request, response);
		this.typed.clearAll(request, response);
		return "redirect:/left";
	}

	/** Lets go of a case that does not open, for a new one. */
	@PostMapping("/let-go")
	String letGo(HttpServletRequest request, HttpServletResponse response) {
		leave(request, response);
		return "redirect:/";
	}

	@GetMapping("/left")
	String left() {
		return "case/left";
	}

	@GetMapping("/erase")
	ModelAndView askToErase(HttpServletRequest request) {
		return this.cookie.read(request)
			.map((open) -> new ModelAndView("case/erase").addObject("of", open.reference()))
			.orElseGet(ResumeController::none);
	}

	@PostMapping("/erase")
	ModelAndView erase(@RequestParam(required = false) @Nullable String of, HttpServletRequest request,
			HttpServletResponse response) {
		Secret open = this.cookie.read(request).orElse(null);
		if (open == null) {
			return none();
		}
		if (of != null && !of.equals(open.reference())) {
			return new ModelAndView("case/other", HttpStatus.CONFLICT).addObject("reference", open.reference());
		}
		this.cases.erase(open);
		this.cookie.clear(request, response);
		this.typed.clearAll(request, response);
		return new ModelAndView("redirect:/erased");
	}

	/** Where no case is open nothing is erased, and nobody is told that it was. */
	private static ModelAndView none() {
		return new ModelAndView("case/none", HttpStatus.NOT_FOUND);
	}

	@GetMapping("/erased")
	String erased() {
		return "case/erased";
	}

}
