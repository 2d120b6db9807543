package be.simexit.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.authentication.RememberMeServices;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps an editor signed in by a random token in a cookie, which every node looks up anew
 * for every request.
 */
@Component
class EditorSignIns implements RememberMeServices, LogoutHandler {

	private static final EditorCookie COOKIE = new EditorCookie("editor", "Lax");

	private static final Logger log = LoggerFactory.getLogger(EditorSignIns.class);

	private final OpenSignIns open;

	private final Editors editors;

	private final EditorBrowsers browsers;

	private final Clock clock;

	EditorSignIns(OpenSignIns open, Editors editors, EditorBrowsers browsers, Clock clock) {
		this.open = open;
		this.editors = editors;
		this.browsers = browsers;
		this.clock = clock;
	}

	@Override
	public @Nullable Authentication autoLogin(HttpServletRequest request, HttpServletResponse response) {
		return COOKIE.read(request)
			.flatMap(this.open::find)
			.map((account) -> UsernamePasswordAuthenticationToken.authenticated(account.name(), null,
					AuthorityUtils.createAuthorityList(account.role().authorities())))
			.orElse(null);
	}

	@Override
	public void loginSuccess(HttpServletRequest request, HttpServletResponse response, Authentication signedIn) {
		COOKIE.read(request).ifPresent(this.open::end);
		COOKIE.write(this.open.open(signedIn.getName()), OpenSignIns.LASTS, request, response);
		this.browsers.note(signedIn.getName(), request, response);
		this.editors.noteSignIn(signedIn.getName(), LocalDate.now(this.clock));
		log.info("The editor '{}' signed in", signedIn.getName());
	}

	/** Of a name that is no editor's nothing is written down: it may be a password. */
	@Override
	public void loginFail(HttpServletRequest request, HttpServletResponse response) {
		String typed = request.getParameter("username");
		Optional<EditorAccount> known = Optional.ofNullable(typed).flatMap(this.editors::find);
		log.info("A sign-in failed{}", known.map((account) -> " for the editor '" + account.name() + "'").orElse(""));
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
		COOKIE.read(request).ifPresent(this.open::end);
		COOKIE.remove(request, response);
		if (signedIn != null) {
			log.info("The editor '{}' signed out", signedIn.getName());
		}
	}

}
