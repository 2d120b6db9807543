package be.simexit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A visitor without a browser: fetches pages and sends their forms, hidden fields and
 * all.
 */
public final class Visitor {

	private final HttpClient client;

	private final CookieManager cookies = new CookieManager();

	private final Road road;

	private final String site;

	private String page = "";

	private int status;

	private @Nullable String origin;

	public Visitor(int port) {
		this(port, HttpClient::send);
	}

	public Visitor(int port, Road road) {
		this.road = road;
		this.site = "http://localhost:" + port;
		this.client = HttpClient.newBuilder().cookieHandler(this.cookies).version(HttpClient.Version.HTTP_1_1).build();
	}

	public Visitor get(String path) {
		return send(HttpRequest.newBuilder(URI.create(this.site + path)).GET());
	}

	/**
	 * Fetches something with headers of one's own, and keeps the page seen last.
	 */
	public HttpResponse<String> fetch(String path, Map<String, String> headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path)).GET();
		headers.forEach(request::header);
		return exchange(request);
	}

	/**
	 * Fetches a file, and keeps the page seen last.
	 */
	public HttpResponse<byte[]> download(String path) {
		return travel(HttpRequest.newBuilder(URI.create(this.site + path)), HttpResponse.BodyHandlers.ofByteArray());
	}

	/**
	 * Sends the form of the page seen last, and follows where it leads.
	 */
	public Visitor submit(String path, Map<String, String> fields) {
		HttpResponse<String> response = post(path, fields);
		if (response.statusCode() == 302) {
			URI location = URI.create(response.headers().firstValue("Location").orElseThrow());
			String query = (location.getRawQuery() != null) ? "?" + location.getRawQuery() : "";
			return get(location.getRawPath() + query);
		}
		this.page = response.body();
		this.status = response.statusCode();
		return this;
	}

	/**
	 * Sends the form of the page seen last, and follows nothing.
	 */
	public HttpResponse<String> post(String path, Map<String, String> fields) {
		Map<String, String> all = new LinkedHashMap<>();
		Jsoup.parse(this.page)
			.select("input[type=hidden]")
			.forEach((hidden) -> all.put(hidden.attr("name"), hidden.attr("value")));
		all.putAll(fields);
		String body = all.entrySet()
			.stream()
			.map((field) -> encode(field.getKey()) + "=" + encode(field.getValue()))
			.collect(Collectors.joining("&"));
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.site + path))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(body));
		return exchange((this.origin != null) ? request.header("Origin", this.origin) : request);
	}

	/**
	 * Signs in as an editor.
	 */
	public Visitor signIn(String name, String password) {
		return get("/admin/login").submit("/admin/login", Map.of("username", name, "password", password));
	}

	/**
	 * Begins a case.
	 */
	public Visitor begin(String goal) {
		return get("/").submit("/start", Map.of("goal", goal));
	}

	/**
	 * Walks an Orange subscription to the end of the details.
	 */
	public Visitor walkToChannel() {
		begin("cancel").submit("/journey/operator", Map.of("operator", "orange", "line", "subscription"));
		return submit("/journey/details",
				Map.of("name", "Voorbeeld Testpersoon", "mobileNumber", "0450 00 12 34", "customerNumber", "TEST-1",
						"street", "Voorbeeldstraat 1", "postcode", "9000", "town", "Gent", "leaving", "no"));
	}

	/**
	 * Walks an Orange subscription to what is to be done now, with an end in 20 days.
	 */
	public Visitor walkToSend(LocalDate today) {
		walkToChannel().submit("/journey/channel", Map.of("channel", "letter"));
		return submit("/journey/request", Map.of("endDate", today.plusDays(20).toString(), "letterLanguage", "nl"));
	}

	/**
	 * Walks an Orange subscription to the last stage, before the end date: that it has
	 * stopped is asked twice.
	 */
	public Visitor walkToTheEnd(LocalDate today) {
		walkToSend(today).get("/journey/accounts")
			.submit("/journey/accounts",
					Map.of("move.key-bank", "moved", "move.key-itsme", "not-mine", "move.key-whatsapp", "moved"));
		get("/journey/sent").submit("/journey/sent", Map.of("sentOn", today.toString(), "sentBy", "letter"));
		get("/journey/bill").submit("/journey/bill",
				Map.of("come", "yes", "billAmount", "12,50", "billPaidOn", today.toString()));
		submit("/journey/refund", Map.of("came", "nothing"));
		Map<String, String> yes = Map.of("written", "yes", "dead", "yes");
		return submit("/journey/confirm", yes).submit("/journey/confirm", yes);
	}

	/**
	 * Walks an Orange subscription to the letter about something that went wrong.
	 * @param trouble the code of what went wrong
	 * @param told what the letter names besides an address for the answer
	 */
	public Visitor walkToTheComplaint(String trouble, Map<String, String> told) {
		get("/situations").submit("/start", Map.of("goal", "trouble", "trouble", trouble));
		submit("/journey/operator", Map.of("operator", "orange", "line", "subscription"));
		submit("/journey/details", Map.of("name", "Voorbeeld Testpersoon", "mobileNumber", "0450 00 12 34",
				"customerNumber", "TEST-1", "street", "Voorbeeldstraat 1", "postcode", "9000", "town", "Gent"));
		Map<String, String> all = new HashMap<>(told);
		all.put("claimReach", "voorbeeld@example.org");
		all.put("letterLanguage", "nl");
		return submit("/journey/claim", all);
	}

	/**
	 * Goes on from a page seen earlier, as from another tab.
	 */
	public Visitor show(String earlier) {
		this.page = earlier;
		return this;
	}

	/**
	 * Sends the next forms as a page of another site would.
	 */
	public Visitor from(String origin) {
		this.origin = origin;
		return this;
	}

	public void forgetCookie(String name) {
		cookie(name).ifPresent((cookie) -> this.cookies.getCookieStore().remove(URI.create(this.site), cookie));
	}

	public Optional<HttpCookie> cookie(String name) {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals(name))
			.findFirst();
	}

	/**
	 * The page without its tags, with plain spaces.
	 */
	public String text() {
		return this.page.replaceAll("<[^>]*>", " ").replaceAll("[\\s\u00a0]+", " ");
	}

	private Visitor send(HttpRequest.Builder request) {
		HttpResponse<String> response = exchange(request);
		this.page = response.body();
		this.status = response.statusCode();
		return this;
	}

	private HttpResponse<String> exchange(HttpRequest.Builder request) {
		return travel(request.header("Accept", "text/html").header("Accept-Language", "en"),
				HttpResponse.BodyHandlers.ofString());
	}

	private <T> HttpResponse<T> travel(HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
		try {
			return this.road.send(this.client, request.build(), handler);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	/**
	 * Whether the page shows a form again because something is wrong or looks wrong.
	 */
	public boolean isRefused() {
		return this.page.contains("role=\"alert\"");
	}

	public String page() {
		return this.page;
	}

	public int status() {
		return this.status;
	}

}
