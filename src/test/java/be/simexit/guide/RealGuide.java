package be.simexit.guide;

import java.time.Duration;
import java.util.Set;

import be.simexit.content.Current;
import be.simexit.text.ContentSettings;
import be.simexit.text.Faults;

import org.springframework.core.io.DefaultResourceLoader;

/**
 * The guide of the shipped data files, without a database.
 */
public final class RealGuide {

	private RealGuide() {
	}

	public static Guide load() {
		Faults faults = new Faults();
		GuideFiles files = new GuideFiles(new ContentSettings("classpath:data/", Duration.ofSeconds(2), null),
				new DefaultResourceLoader(), faults);
		faults.stopIfAny();
		return new Guide(files.stages(), files.rules());
	}

	/**
	 * The shipped guide as pages have it.
	 */
	public static CurrentGuide current() {
		CurrentGuide guide = new CurrentGuide(new Current<>(() -> 0, RealGuide::load));
		guide.refresh();
		return guide;
	}

	/**
	 * The ids of all rules.
	 */
	public static Set<String> rules() {
		return load().rules().keySet();
	}

}
