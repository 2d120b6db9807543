package be.simexit.fuzz;

import java.util.List;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/**
 * Classes of the site, found by what they are.
 */
public final class Classes {

	private Classes() {
	}

	/**
	 * All classes that a filter takes, in the order of their names.
	 */
	public static List<Class<?>> where(TypeFilter filter) {
		var scanner = new ClassPathScanningCandidateComponentProvider(false);
		scanner.addIncludeFilter(filter);
		return scanner.findCandidateComponents("be.simexit")
			.stream()
			.map(BeanDefinition::getBeanClassName)
			.map(String::valueOf)
			.sorted()
			.<Class<?>>map((name) -> ClassUtils.resolveClassName(name, null))
			.toList();
	}

}
