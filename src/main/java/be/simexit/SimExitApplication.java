package be.simexit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Starts SimExit.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class SimExitApplication {

	public static void main(String[] args) {
		SpringApplication.run(SimExitApplication.class, args);
	}

}
