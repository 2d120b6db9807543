package be.simexit.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import be.simexit.text.LocalizedText;
import be.simexit.text.LocalizedTextConverter;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import org.jspecify.annotations.Nullable;

/**
 * One stage of the way in the database.
 */
@Entity
class Stage {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private String code;

	private int position;

	@Enumerated(EnumType.STRING)
	private Part part;

	private boolean form;

	@Convert(converter = ConditionsConverter.class)
	private Conditions conditions;

	@Convert(converter = LocalizedTextConverter.class)
	private LocalizedText title;

	@Convert(converter = LocalizedTextConverter.class)
	private LocalizedText label;

	@Convert(converter = LocalizedTextConverter.class)
	private @Nullable LocalizedText lead;

	private String seeded;

	@OneToMany(mappedBy = "stage", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<Task> tasks = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected Stage() {
	}

	Stage(int position, StageSeed seed, String digest) {
		this.code = seed.code();
		this.part = seed.part();
		this.conditions = seed.conditions();
		this.title = seed.title();
		this.label = seed.name();
		this.seeded = "";
		follow(position, seed, digest);
	}

	String code() {
		return this.code;
	}

	int position() {
		return this.position;
	}

	Part part() {
		return this.part;
	}

	List<Task> tasks() {
		return this.tasks;
	}

	final void follow(int position, StageSeed seed, String digest) {
		if (!this.seeded.equals(digest)) {
			this.position = position;
			this.part = seed.part();
			this.form = seed.hasForm();
			this.conditions = seed.conditions();
			this.title = seed.title();
			this.label = seed.name();
			this.lead = seed.lead();
			this.seeded = digest;
		}
	}

	GuideStage entry(int number, Map<String, Rule> rules) {
		List<GuideTask> sorted = this.tasks.stream()
			.sorted(Comparator.comparing(Task::position))
			.map((task) -> task.entry(rules))
			.toList();
		return new GuideStage(this.code, this.part, number, this.form, this.conditions, this.title, this.label,
				this.lead, sorted);
	}

}
