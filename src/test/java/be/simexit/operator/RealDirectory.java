package be.simexit.operator;

import java.time.Duration;
import java.util.Map;

import be.simexit.text.ContentSettings;

/**
 * The directory of the shipped data files, without a database.
 */
public final class RealDirectory {

	private RealDirectory() {
	}

	public static Directory load() {
		OperatorFiles files = new OperatorFiles(new ContentSettings("classpath:data/", Duration.ofSeconds(2)));
		return new Directory(files.operators().stream().map((seed) -> {
			Operator operator = new Operator(seed.code(), seed.data());
			OperatorInitializer.fill(operator, seed);
			return CurrentDirectory.entry(operator, Map.of());
		}).toList());
	}

}
