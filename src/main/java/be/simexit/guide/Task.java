package be.simexit.guide;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import be.simexit.text.LocalizedText;
import be.simexit.text.LocalizedTextConverter;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;

/**
 * One line to tick in the database.
 */
@Entity
class Task {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@ManyToOne(fetch = FetchType.LAZY)
	private Stage stage;

	private String code;

	private int position;

	@Convert(converter = ConditionsConverter.class)
	private Conditions conditions;

	@Convert(converter = LocalizedTextConverter.class)
	private LocalizedText text;

	@Convert(converter = LocalizedTextConverter.class)
	private @Nullable LocalizedText more;

	private boolean warning;

	private String rules;

	private String seeded;

	@SuppressWarnings("NullAway.Init")
	protected Task() {
	}

	Task(Stage stage, int position, StageSeed.TaskSeed seed, String digest) {
		this.stage = stage;
		this.code = seed.code();
		this.conditions = seed.conditions();
		this.text = seed.text();
		this.rules = "";
		this.seeded = "";
		follow(position, seed, digest);
	}

	Stage stage() {
		return this.stage;
	}

	String code() {
		return this.code;
	}

	int position() {
		return this.position;
	}

	final void follow(int position, StageSeed.TaskSeed seed, String digest) {
		if (!this.seeded.equals(digest)) {
			this.position = position;
			this.conditions = seed.conditions();
			this.text = seed.text();
			this.more = seed.more();
			this.warning = seed.isWarning();
			this.rules = String.join(",", seed.allRules());
			this.seeded = digest;
		}
	}

	GuideTask entry(Map<String, Rule> known) {
		return new GuideTask(this.code, this.conditions, this.text, this.more, this.warning,
				Arrays.stream(this.rules.split(","))
					.flatMap((id) -> Optional.ofNullable(known.get(id)).stream())
					.toList());
	}

}
