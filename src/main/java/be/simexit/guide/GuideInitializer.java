package be.simexit.guide;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import be.simexit.operator.ContentVersion;
import be.simexit.text.Digest;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the stages in the database in line with their data file, in one transaction.
 */
@Component
class GuideInitializer implements SmartInitializingSingleton {

	private final GuideFiles files;

	private final Stages stages;

	private final ContentVersion version;

	private final TransactionTemplate transaction;

	private final CurrentGuide guide;

	GuideInitializer(GuideFiles files, Stages stages, ContentVersion version, TransactionTemplate transaction,
			CurrentGuide guide) {
		this.files = files;
		this.stages = stages;
		this.version = version;
		this.transaction = transaction;
		this.guide = guide;
	}

	@Override
	public void afterSingletonsInstantiated() {
		this.transaction.executeWithoutResult((status) -> {
			this.version.bump();
			seed();
		});
		this.guide.refresh();
	}

	private void seed() {
		Map<String, Stage> known = this.stages.findAllByOrderByPosition()
			.stream()
			.collect(Collectors.toMap(Stage::code, Function.identity()));
		int position = 0;
		for (StageSeed seed : this.files.stages()) {
			String digest = Digest.of(position, seed);
			Stage stage = known.remove(seed.code());
			if (stage == null) {
				stage = this.stages.save(new Stage(position, seed, digest));
			}
			stage.follow(position, seed, digest);
			seedTasks(stage, seed.allTasks());
			position++;
		}
		known.values().forEach(this.stages::delete);
	}

	static void seedTasks(Stage stage, List<StageSeed.TaskSeed> seeds) {
		Set<String> codes = seeds.stream().map(StageSeed.TaskSeed::code).collect(Collectors.toSet());
		stage.tasks().removeIf((task) -> !codes.contains(task.code()));
		Map<String, Task> known = stage.tasks().stream().collect(Collectors.toMap(Task::code, Function.identity()));
		int position = 0;
		for (StageSeed.TaskSeed seed : seeds) {
			String digest = Digest.of(position, seed);
			Task task = known.get(seed.code());
			if (task == null) {
				task = new Task(stage, position, seed, digest);
				stage.tasks().add(task);
			}
			task.follow(position, seed, digest);
			position++;
		}
	}

}
