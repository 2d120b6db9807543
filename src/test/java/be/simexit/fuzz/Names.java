package be.simexit.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import be.simexit.FormFields;
import be.simexit.Server;
import be.simexit.text.Coded;

import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;

/**
 * Names that mean something to the site: of fields, and codes of what there is.
 */
final class Names {

	private static final Path DATA = Path.of("src", "main", "resources", "data");

	private static final Pattern CODE = Pattern.compile("(?m)^[ -]*(?:code|id): ([a-z0-9-]+)\\R");

	private Names() {
	}

	/** Every parameter that a controller reads, and every field of every form. */
	static List<String> parameters() {
		Stream<String> forms = Classes.where(new RegexPatternTypeFilter(Pattern.compile(".*Form")))
			.stream()
			.filter(Class::isRecord)
			.flatMap(FormFields::of);
		Stream<String> read = Classes.where(new AnnotationTypeFilter(Controller.class))
			.stream()
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.sorted((one, other) -> one.toString().compareTo(other.toString()))
			.flatMap(Names::read);
		return Stream.of(forms, read, Stream.of("lang", "username", "password", "remember-me", "_method", "step"))
			.flatMap((names) -> names)
			.distinct()
			.toList();
	}

	/** A record among the parameters is read part by part. */
	private static Stream<String> read(Method method) {
		return Arrays.stream(method.getParameters())
			.filter((part) -> !part.isAnnotationPresent(PathVariable.class)
					&& !part.isAnnotationPresent(RequestBody.class))
			.flatMap((part) -> part.getType().isRecord() ? FormFields.of(part.getType()) : name(part));
	}

	private static Stream<String> name(Parameter part) {
		return part.getType().getName().startsWith("java.") || part.getType().isPrimitive() ? Stream.of(part.getName())
				: Stream.empty();
	}

	/** Codes of operators, contacts, stages, rules and of every choice. */
	static List<String> codes() {
		Stream<String> choices = Classes.where(new AssignableTypeFilter(Coded.class))
			.stream()
			.flatMap((type) -> Arrays.stream(type.getEnumConstants()))
			.map((constant) -> ((Coded) constant).code());
		return Stream.concat(choices, written()).distinct().toList();
	}

	static List<String> operators() {
		try (Stream<Path> files = Files.list(DATA.resolve("operators"))) {
			return files.map((file) -> file.getFileName().toString().replace(".yaml", "")).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Stream<String> written() {
		try (Stream<Path> files = Files.walk(DATA)) {
			List<String> texts = files.filter((file) -> file.toString().endsWith(".yaml"))
				.sorted()
				.map(Server::text)
				.toList();
			return Stream.concat(operators().stream(),
					texts.stream().flatMap((text) -> CODE.matcher(text).results()).map((found) -> found.group(1)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
