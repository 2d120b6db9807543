package be.simexit.guide;

import be.simexit.content.ContentEntry;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;

/**
 * One line to tick in the database.
 */
@Entity
class Task extends ContentEntry<GuideTask> {

	@ManyToOne(fetch = FetchType.LAZY)
	private Stage stage;

	@SuppressWarnings("NullAway.Init")
	protected Task() {
	}

	Task(Stage stage, GuideTask task) {
		super(task.code(), 0);
		this.stage = stage;
	}

	Stage stage() {
		return this.stage;
	}

	@Override
	protected Class<GuideTask> shape() {
		return GuideTask.class;
	}

}
