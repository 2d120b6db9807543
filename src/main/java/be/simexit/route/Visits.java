package be.simexit.route;

import java.util.Optional;
import java.util.function.UnaryOperator;

import be.simexit.answer.Answers;
import be.simexit.answer.DetailsAnswer;
import be.simexit.casefile.CaseChangedException;
import be.simexit.casefile.CaseCookie;
import be.simexit.casefile.CaseFile;
import be.simexit.casefile.Cases;
import be.simexit.casefile.Secret;
import be.simexit.guide.CurrentGuide;
import be.simexit.operator.CurrentDirectory;
import be.simexit.system.Limit;
import be.simexit.system.RateLimits;
import be.simexit.text.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Opens the case of a request and derives its route.
 */
@Component
public class Visits {

	private static final Logger log = LoggerFactory.getLogger(Visits.class);

	private final Cases cases;

	private final CaseCookie cookie;

	private final CurrentGuide guide;

	private final CurrentDirectory directory;

	private final RateLimits limits;

	Visits(Cases cases, CaseCookie cookie, CurrentGuide guide, CurrentDirectory directory, RateLimits limits) {
		this.limits = limits;
		this.cases = cases;
		this.cookie = cookie;
		this.guide = guide;
		this.directory = directory;
	}

	/**
	 * Opens the case on this computer.
	 * @param request the request
	 * @return the visit, or empty if there is no such case
	 */
	public Optional<Visit> open(HttpServletRequest request) {
		return this.cookie.read(request).flatMap(this.cases::open).map(this::visit);
	}

	/**
	 * Opens the case on this computer for a page that does without it too.
	 * @param request the request
	 * @return the visit, or empty if there is no such case or it cannot be reached now
	 */
	public Optional<Visit> glance(HttpServletRequest request) {
		try {
			return open(request);
		}
		catch (DataAccessException ex) {
			log.warn("The front page is shown without a case: {}", ex.getClass().getSimpleName());
			return Optional.empty();
		}
	}

	/**
	 * Begins a case that exists only once it is saved; it takes the place of the one on
	 * this computer.
	 * @param request the request
	 * @param response where the cookie of the new case goes
	 * @return the visit
	 * @throws be.simexit.system.TooOftenException if too many were begun
	 */
	public Visit begin(HttpServletRequest request, HttpServletResponse response) {
		this.limits.require(Limit.CASES, request);
		Secret secret = Secret.fresh();
		this.cookie.write(secret, request, response);
		return visit(CaseFile.begin(secret));
	}

	/**
	 * Begins a case for another card of the same person.
	 * @param other the case of the first card
	 * @param request the request
	 * @param response where the cookie of the new case goes
	 * @return the visit, with the person's name and address and nothing of the first card
	 * @throws be.simexit.system.TooOftenException if too many were begun
	 */
	public Visit beginAlike(Visit other, HttpServletRequest request, HttpServletResponse response) {
		this.limits.require(Limit.CASES, request);
		Secret secret = Secret.fresh();
		this.cookie.write(secret, request, response);
		Answers answers = other.find(DetailsAnswer.class)
			.map((details) -> Answers.NONE.with("details", details.ofPerson()))
			.orElse(Answers.NONE);
		return visit(new CaseFile(secret, CaseFile.begin(secret).version(), answers));
	}

	/**
	 * Makes a case of answers that were only looked at so far.
	 * @param visit the answers, under the secret that the case is to have
	 * @param request the request
	 * @param response where the cookie of the case goes
	 * @return the visit to the saved case
	 * @throws be.simexit.system.TooOftenException if too many were begun
	 */
	public Visit keep(Visit visit, HttpServletRequest request, HttpServletResponse response) {
		this.limits.require(Limit.CASES, request);
		CaseFile begun = CaseFile.begin(visit.file().secret());
		this.cookie.write(begun.secret(), request, response);
		try {
			return visit(this.cases.save(begun, visit.file().answers()));
		}
		catch (CaseChangedException ex) {
			return reopen(visit);
		}
	}

	/**
	 * Opens a case again after it was saved.
	 * @param file the saved case
	 * @return the visit
	 */
	public Visit visit(CaseFile file) {
		Route route = Route.of(file.answers(), this.guide.get(), this.directory.get());
		return Visit.of(file, route, this.directory.get(), Language.of(LocaleContextHolder.getLocale()));
	}

	/**
	 * Changes answers on top of what other requests save meanwhile. That ends: whoever
	 * comes first has saved.
	 * @param visit the visit so far
	 * @param change what changes
	 * @return the visit as it was saved
	 * @throws NoCaseException if the case was erased
	 */
	public Visit save(Visit visit, UnaryOperator<Answers> change) {
		Visit now = visit;
		while (true) {
			Answers after = change.apply(now.file().answers());
			if (after.sameAs(now.file().answers())) {
				return now;
			}
			try {
				return visit(this.cases.save(now.file(), after));
			}
			catch (CaseChangedException ex) {
				now = reopen(now);
			}
		}
	}

	/**
	 * Reads a case anew, for when another request saved it.
	 * @param visit the visit so far
	 * @return the visit as it is now
	 * @throws NoCaseException if the case was erased
	 */
	public Visit reopen(Visit visit) {
		return this.cases.open(visit.file().secret()).map(this::visit).orElseThrow(NoCaseException::new);
	}

}
