package be.simexit.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import be.simexit.content.ContentEntry;
import be.simexit.content.ContentRows;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;

/**
 * One stage of the way in the database.
 */
@Entity
class Stage extends ContentEntry<GuideStage> {

	@OneToMany(mappedBy = "stage", cascade = CascadeType.ALL, orphanRemoval = true)
	private List<Task> tasks = new ArrayList<>();

	protected Stage() {
	}

	Stage(GuideStage stage) {
		super(stage.code(), 0);
	}

	@Override
	protected Class<GuideStage> shape() {
		return GuideStage.class;
	}

	List<Task> tasks() {
		return this.tasks;
	}

	/** All its tasks, removed ones too, in the order of pages. */
	List<Task> inOrder() {
		return this.tasks.stream().sorted(Comparator.comparing(Task::position)).toList();
	}

	/** Brings the tasks in line with the data file. */
	void followTasks(List<GuideTask> said) {
		List<Task> gone = ContentRows.follow(this.tasks, said, (task) -> new Task(this, task));
		this.tasks.removeAll(gone);
	}

	/** This stage with its tasks, as pages read it. */
	GuideStage whole() {
		return content().with(inOrder().stream().filter((task) -> !task.isRemoved()).map(Task::content).toList());
	}

}
