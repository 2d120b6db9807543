package be.simexit.content;

import java.time.Instant;

import be.simexit.text.ContentSettings;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.stereotype.Component;

/**
 * How new the data files of this node are: the moment of its build, unless a setting says
 * otherwise.
 */
@Component
class DataRelease {

	private final long number;

	DataRelease(ContentSettings settings, ObjectProvider<BuildProperties> build) {
		Long given = settings.release();
		Instant built = build.stream().map(BuildProperties::getTime).findFirst().orElse(Instant.EPOCH);
		this.number = (given != null) ? given : built.getEpochSecond();
	}

	/**
	 * The number that grows with every release.
	 * @return seconds since 1970, or what the setting says; 0 where neither is known
	 */
	long number() {
		return this.number;
	}

}
