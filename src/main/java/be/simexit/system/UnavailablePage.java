package be.simexit.system;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DataRetrievalFailureException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.dao.InvalidDataAccessResourceUsageException;
import org.springframework.dao.PermissionDeniedDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Says that the database does not answer; a form can be sent again as it was typed, a
 * page be asked for again. Where it answers and refuses, that would not help: then a page
 * says so and shows the texts that were typed.
 */
@Controller
class UnavailablePage {

	/** Where filters hand requests on to. */
	private static final String PATH = "/unavailable";

	private static final String FAILED_WITH = UnavailablePage.class.getName();

	/** Shorter ones are soon typed again. */
	private static final int WORTH_COPYING = 20;

	@RequestMapping(PATH)
	ModelAndView show(HttpServletRequest request) {
		if (request.getAttribute(FAILED_WITH) instanceof RuntimeException failure) {
			return of(failure, request);
		}
		throw new ResponseStatusException(HttpStatus.NOT_FOUND);
	}

	/** Hands a request on that failed before any page was asked. */
	static void forward(RuntimeException failure, HttpServletRequest request, HttpServletResponse response)
			throws ServletException, IOException {
		request.setAttribute(FAILED_WITH, failure);
		request.getRequestDispatcher(PATH).forward(request, response);
	}

	static ModelAndView of(RuntimeException failure, HttpServletRequest request) {
		Failure kind = Failure.of(failure);
		kind.log(failure);
		return (kind == Failure.REFUSED) ? refused(request) : away(request);
	}

	private static ModelAndView refused(HttpServletRequest request) {
		List<String> typed = KeptForm.of(request)
			.values()
			.values()
			.stream()
			.flatMap(List::stream)
			.filter((value) -> value.length() > WORTH_COPYING)
			.toList();
		return new ModelAndView("error/refused", Map.of("typed", typed), HttpStatus.INTERNAL_SERVER_ERROR);
	}

	private static ModelAndView away(HttpServletRequest request) {
		KeptForm kept = KeptForm.of(request);
		boolean sent = "POST".equals(request.getMethod());
		String query = request.getQueryString();
		if (!sent || KeptForm.hasPassword(request)) {
			kept = new KeptForm(kept.target(), Map.of());
		}
		String again = (sent || query == null) ? kept.target() : kept.target() + "?" + query;
		return new ModelAndView("error/unavailable", Map.of("kept", kept, "again", again),
				HttpStatus.SERVICE_UNAVAILABLE);
	}

	/**
	 * Why a database did not do what it was asked for: whether trying again can help, and
	 * what whoever runs the site has to look for.
	 */
	enum Failure {

		/** It is away, or its disk is full. */
		AWAY("The database does not answer"),

		/** Others wrote the same at the same moment. */
		CROSSED("Requests crossed in the database"),

		/** It answers, and says no: a row would break a rule, or a statement is wrong. */
		REFUSED("The integrity of a request or of the database is broken");

		private static final Logger log = LoggerFactory.getLogger(Failure.class);

		private final String words;

		Failure(String words) {
			this.words = words;
		}

		static Failure of(RuntimeException failure) {
			if (failure instanceof ConcurrencyFailureException) {
				return CROSSED;
			}
			boolean refused = failure instanceof DataIntegrityViolationException
					|| failure instanceof DataRetrievalFailureException
					|| failure instanceof InvalidDataAccessApiUsageException
					|| failure instanceof InvalidDataAccessResourceUsageException
					|| failure instanceof PermissionDeniedDataAccessException;
			return refused ? REFUSED : AWAY;
		}

		/** Says what and where, but no message: it may quote what somebody typed. */
		void log(RuntimeException failure) {
			log.error("{}: {}, SQL state {}, at {}", this.words, failure.getClass().getSimpleName(), state(failure),
					place(failure));
		}

		private static String state(RuntimeException failure) {
			return Stream.<@Nullable Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause)
				.filter(SQLException.class::isInstance)
				.map((cause) -> String.valueOf(((SQLException) cause).getSQLState()))
				.findFirst()
				.orElse("unknown");
		}

		private static String place(RuntimeException failure) {
			return Arrays.stream(failure.getStackTrace())
				.filter((frame) -> frame.getClassName().startsWith("be.simexit.") && frame.getLineNumber() > 0)
				.map((frame) -> frame.getFileName() + ":" + frame.getLineNumber())
				.findFirst()
				.orElse("an unknown place");
		}

	}

}
