package be.simexit.operator;

import java.time.Duration;

import be.simexit.content.EntryState;
import be.simexit.feedback.Feedback;
import be.simexit.text.ContentSettings;
import be.simexit.text.Faults;

/**
 * The directory of the shipped data files, without a database.
 */
public final class RealDirectory {

	private RealDirectory() {
	}

	public static Directory load() {
		Faults faults = new Faults();
		OperatorFiles files = new OperatorFiles(new ContentSettings("classpath:data/", Duration.ofSeconds(2), null),
				faults);
		faults.stopIfAny();
		return new Directory(files.operators().stream().map(RealDirectory::entry).toList());
	}

	private static OperatorEntry entry(OperatorData data) {
		return new OperatorEntry(data.alone(),
				data.contacts()
					.stream()
					.map((contact) -> ContactEntry.of(data.code(), contact, EntryState.UNTOUCHED, Feedback.NONE))
					.toList(),
				data.facts());
	}

}
