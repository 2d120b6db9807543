package be.simexit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.LazyInitializationExcludeFilter;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * A whole SimExit that a test starts and stops, on a database and data files of the
 * test's choice.
 */
public final class Server implements AutoCloseable {

	private static final LoggingApplicationListener LOGGING = new OneAtATime();

	private final ConfigurableApplicationContext context;

	private Server(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Starts SimExit.
	 */
	public static Server start(String database, Path data, String... settings) {
		return start(SimExitApplication.class, database, data, settings);
	}

	/**
	 * Starts SimExit, but of its pages only what is asked for.
	 */
	public static Server startLazily(String database, Path data, String... settings) {
		List<String> lazily = new ArrayList<>(List.of(settings));
		lazily.add("--spring.main.lazy-initialization=true");
		return start(Lazily.class, database, data, lazily.toArray(String[]::new));
	}

	private static Server start(Class<?> configuration, String database, Path data, String... settings) {
		List<String> arguments = new ArrayList<>(List.of("--server.port=0", "--spring.main.banner-mode=off",
				"--spring.datasource.url=" + database, "--simexit.content.location=file:" + data + "/",
				"--simexit.content.refresh=1h", "--simexit.editor.password=invented for tests"));
		if (database.contains("postgresql")) {
			arguments.addAll(List.of("--spring.datasource.username=postgres", "--spring.datasource.password=postgres"));
		}
		arguments.addAll(List.of(settings));
		SpringApplication application = new SpringApplication(configuration);
		application.setListeners(application.getListeners()
			.stream()
			.map((listener) -> (listener instanceof LoggingApplicationListener) ? LOGGING : listener)
			.toList());
		return new Server(application.run(arguments.toArray(String[]::new)));
	}

	/**
	 * What brings the data files into the database is never put off.
	 */
	@Import(SimExitApplication.class)
	private static final class Lazily {

		@Bean
		static LazyInitializationExcludeFilter seeding() {
			return LazyInitializationExcludeFilter.forBeanTypes(SmartInitializingSingleton.class);
		}

	}

	/**
	 * All servers of a test share one log, which two that start at once must not set up
	 * at once.
	 */
	private static final class OneAtATime extends LoggingApplicationListener {

		@Override
		public synchronized void onApplicationEvent(ApplicationEvent event) {
			super.onApplicationEvent(event);
		}

	}

	public <T> T get(Class<T> type) {
		return this.context.getBean(type);
	}

	/**
	 * Everything of a type that the server has.
	 */
	public <T> Collection<T> all(Class<T> type) {
		return this.context.getBeansOfType(type).values();
	}

	/**
	 * The web server itself.
	 */
	public WebServer web() {
		return Objects.requireNonNull(((WebServerApplicationContext) this.context).getWebServer());
	}

	public int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	/**
	 * A copy of the shipped data files that a test may change.
	 */
	public static Path copyOfData(Path folder) {
		Path shipped = Path.of("src", "main", "resources", "data");
		try (Stream<Path> files = Files.walk(shipped)) {
			for (Path file : files.toList()) {
				Path copy = folder.resolve(shipped.relativize(file).toString());
				if (Files.isDirectory(file)) {
					Files.createDirectories(copy);
				}
				else {
					Files.copy(file, copy);
				}
			}
			return folder;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What stands in a file.
	 */
	public static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Replaces a text in a data file; it must be there.
	 */
	public static void replace(Path file, String old, String text) {
		try {
			String content = Files.readString(file);
			if (!content.contains(old)) {
				throw new IllegalStateException(file + " does not contain " + old);
			}
			Files.writeString(file, content.replace(old, text));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		this.context.close();
	}

}
