package be.simexit;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rooms of the house: each opens only downwards.
 */
class ModularityTests {

	private static final List<String> ROOMS = List.of("admin", "checklist", "document", "letter", "journey", "stage",
			"catalogue", "face", "route", "calculator", "casefile", "answer", "editor", "form", "settlement", "link",
			"metrics", "guide", "operator", "feedback", "content", "identifier", "text", "markup", "system");

	private final ApplicationModules modules = ApplicationModules.of(SimExitApplication.class);

	@Test
	void modulesKeepToTheirBorders() {
		this.modules.verify();
	}

	@Test
	void everyModuleIsARoomOfTheHouse() {
		assertThat(this.modules.stream().map((module) -> module.getIdentifier().toString()))
			.containsExactlyInAnyOrderElementsOf(ROOMS);
	}

	@Test
	void dependenciesPointDownwards() {
		for (ApplicationModule module : this.modules) {
			int floor = ROOMS.indexOf(module.getIdentifier().toString());
			assertThat(module
				.getDirectDependencies(this.modules, DependencyType.DEFAULT, DependencyType.USES_COMPONENT,
						DependencyType.ENTITY, DependencyType.EVENT_LISTENER)
				.stream()
				.map((dependency) -> dependency.getTargetModule().getIdentifier().toString()))
				.as("what %s leans on", module.getIdentifier())
				.allSatisfy((target) -> assertThat(ROOMS.indexOf(target)).isGreaterThan(floor));
		}
	}

}
