package be.simexit.system;

import java.util.Arrays;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.stereotype.Component;

/**
 * Reads all settings before anything else is made, so that nonsense is named before a job
 * or the database meets it.
 */
@Component
class SettingsFirst implements BeanFactoryPostProcessor {

	/** Beans of settings are named after their prefix. */
	@Override
	public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
		Arrays.stream(factory.getBeanDefinitionNames())
			.filter((name) -> name.startsWith("simexit."))
			.forEach(factory::getBean);
	}

}
