package be.simexit.casefile;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells people whose case does not open how to go on: a new one, and the link kept for
 * the day the row is put back from a backup.
 */
@ControllerAdvice
class DamagedCaseAdvice {

	private static final Logger log = LoggerFactory.getLogger(DamagedCaseAdvice.class);

	private final CaseCookie cookie;

	private final ResumeLink links;

	DamagedCaseAdvice(CaseCookie cookie, ResumeLink links) {
		this.cookie = cookie;
		this.links = links;
	}

	@ExceptionHandler
	ModelAndView explain(DamagedCaseException damaged, HttpServletRequest request) {
		log.error("The integrity of a stored case is broken: its row does not open");
		boolean here = this.cookie.read(request).filter(damaged.secret()::equals).isPresent();
		return new ModelAndView("case/damaged", HttpStatus.CONFLICT).addObject("here", here)
			.addObject("reference", damaged.secret().reference())
			.addObject("link", this.links.of(damaged.secret()));
	}

}
