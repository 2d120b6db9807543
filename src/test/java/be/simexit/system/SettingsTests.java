package be.simexit.system;

import be.simexit.SimExitApplication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Nonsense in the settings stops the start, which says which setting and why.
 */
@ExtendWith(OutputCaptureExtension.class)
class SettingsTests {

	@ParameterizedTest
	@CsvSource({ "case.unused-days=0, case.unusedDays, greater than or equal to 1",
			"case.unused-days=many, case.unused-days, failed to convert", "content.refresh=0s, content.refresh, 1",
			"content.refresh=soon, content.refresh, not a valid duration", "content.shown=0s, content.shown, 1",
			"content.location=data, content.location, must end with a slash",
			"content.release=-1, content.release, greater than or equal to 0", "editor.name=, editor.name, blank",
			"editor.reset=perhaps, editor.reset, invalid boolean value",
			"desk.second-look=perhaps, desk.second-look, invalid boolean value",
			"document.han-fonts=a.ttf;, document.hanFonts, blank",
			"links.proxy=example.org, links.proxy, must be host:port", "links.again=1h, links.again, 1",
			"links.timeout=0s, links.timeout, 1", "links.pause=-1s, links.pause, 0", "host.name=, host.name, between",
			"host.contact=somebody, host.contact, must be an e-mail address",
			"host.contact=http://example.org, host.contact, must be an e-mail address",
			"host.contact=a:b@example.org, host.contact, must be an e-mail address",
			"host.security-contact=javascript:alert(1), host.securityContact, must be an e-mail address" })
	void nonsenseStopsTheStartAndIsNamed(String setting, String named, String why, CapturedOutput output) {
		String[] arguments = setting.endsWith(";")
				? new String[] { "--simexit." + setting.replace("=", "[0]=").replace(";", ""),
						"--simexit." + setting.replaceAll("=.*", "[1]=") }
				: new String[] { "--simexit." + setting };

		assertThatThrownBy(() -> start(arguments)).isInstanceOf(RuntimeException.class);

		assertThat(output).contains("APPLICATION FAILED TO START").contains("simexit." + named);
		assertThat(output.toString()).containsIgnoringCase(why);
	}

	@Test
	void nonsenseIsNamedBeforeAJobMeetsIt(CapturedOutput output) {
		SpringApplication application = new SpringApplication(SimExitApplication.class);

		assertThatThrownBy(() -> application.run("--simexit.content.shown=soon", "--server.port=0",
				"--spring.datasource.url=jdbc:h2:mem:never"))
			.isInstanceOf(RuntimeException.class);

		assertThat(output).contains("APPLICATION FAILED TO START")
			.contains("simexit.content.shown")
			.contains("is not a valid duration")
			.doesNotContain("HikariPool");
	}

	@Test
	void everySettingHasADefault() {
		try (ConfigurableApplicationContext context = start()) {
			assertThat(context.getBean(HostSettings.class)).isEqualTo(new HostSettings(null, null, null));
		}
	}

	private static ConfigurableApplicationContext start(String... arguments) {
		SpringApplication application = new SpringApplication(OnlySettings.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		return application.run(arguments);
	}

	@Configuration(proxyBeanMethods = false)
	@ConfigurationPropertiesScan("be.simexit")
	static class OnlySettings {

	}

}
