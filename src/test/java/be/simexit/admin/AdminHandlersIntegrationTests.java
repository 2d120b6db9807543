package be.simexit.admin;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import be.simexit.ServerTest;
import be.simexit.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every handler under /admin, also one that is added later, is closed to whoever is not
 * signed in, has not the role, or was sent by another site.
 */
@ServerTest
class AdminHandlersIntegrationTests {

	/** Where one cannot be signed in yet. */
	private static final List<String> OPEN = List.of("/admin/login", "/admin/welcome/");

	private static final List<String> KEEPERS_ONLY = List.of("/admin/editors", "/admin/rules", "/admin/stages",
			"/admin/tasks", "/admin/guide");

	@LocalServerPort
	private int port;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mapping;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private PasswordEncoder encoder;

	/**
	 * One way to call a handler.
	 *
	 * @param method GET or another method
	 * @param path the path, its variables filled with something
	 */
	private record Call(RequestMethod method, String path) {

		boolean reads() {
			return this.method == RequestMethod.GET;
		}

		boolean isForKeepers() {
			return KEEPERS_ONLY.stream().anyMatch(this.path::startsWith);
		}

	}

	@Test
	void whoIsNotSignedInIsAskedToSignInAndLosesNoForm() {
		for (Call call : calls()) {
			Visitor nobody = new Visitor(this.port).get("/admin/login");
			if (call.reads()) {
				HttpResponse<String> answer = nobody.fetch(call.path(), Map.of());

				assertThat(answer.statusCode()).as(call.toString()).isEqualTo(302);
				assertThat(answer.headers().firstValue("Location")).as(call.toString())
					.hasValueSatisfying((location) -> assertThat(location).endsWith("/admin/login"));
			}
			else {
				HttpResponse<String> answer = nobody.post(call.path(), Map.of("typed", "kept for later"));

				assertThat(answer.statusCode()).as(call.toString()).isEqualTo(403);
				assertThat(answer.body()).as(call.toString()).contains("You were signed out", "kept for later");
			}
		}
	}

	@Test
	void whoHasNotTheRoleIsRefused() {
		this.jdbc.sql("insert into editor (name, password, role) values ('no-keeper', ?, 'editor')")
			.param(this.encoder.encode("chosen in a test"))
			.update();
		Visitor editor = new Visitor(this.port).signIn("no-keeper", "chosen in a test");
		String form = editor.get("/admin/account").page();
		assertThat(editor.status()).isEqualTo(200);

		assertThat(calls()).filteredOn(Call::isForKeepers).isNotEmpty().allSatisfy((call) -> {
			HttpResponse<String> answer = call.reads() ? editor.fetch(call.path(), Map.of())
					: editor.show(form).post(call.path(), Map.of());

			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).contains("Only keepers may do this");
		});
	}

	@Test
	void whatAnotherSiteSendsIsRefused() {
		Visitor keeper = new Visitor(this.port).signIn("editor", "invented for tests");
		assertThat(keeper.get("/admin/editors").status()).isEqualTo(200);

		assertThat(calls()).filteredOn((call) -> !call.reads()).isNotEmpty().allSatisfy((call) -> {
			HttpResponse<String> answer = keeper.show("").post(call.path(), Map.of());

			assertThat(answer.statusCode()).isEqualTo(403);
			assertThat(answer.body()).contains("Please send this page once more");
		});
	}

	private List<Call> calls() {
		List<Call> calls = this.mapping.getHandlerMethods()
			.keySet()
			.stream()
			.flatMap(AdminHandlersIntegrationTests::of)
			.distinct()
			.toList();
		assertThat(calls).hasSizeGreaterThan(15).anyMatch(Call::reads).anyMatch(Call::isForKeepers);
		return calls;
	}

	/** A pattern for each of the words that a variable may be. */
	private static Stream<String> spelledOut(String pattern) {
		Matcher words = Pattern.compile("\\{[a-z]+:([a-z|]+)}").matcher(pattern);
		return !words.find() ? Stream.of(pattern)
				: Stream.of(words.group(1).split("\\|")).map((word) -> pattern.replace(words.group(), word));
	}

	/** A handler that names no method takes them all. */
	private static Stream<Call> of(RequestMappingInfo info) {
		Set<RequestMethod> named = info.getMethodsCondition().getMethods();
		Set<RequestMethod> methods = named.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : named;
		return Objects.requireNonNull(info.getPathPatternsCondition())
			.getPatternValues()
			.stream()
			.filter((pattern) -> pattern.startsWith("/admin") && OPEN.stream().noneMatch(pattern::startsWith))
			.flatMap(AdminHandlersIntegrationTests::spelledOut)
			.map((pattern) -> pattern.replaceAll("\\{[^}]+}", "something"))
			.flatMap((path) -> methods.stream().map((method) -> new Call(method, path)));
	}

}
