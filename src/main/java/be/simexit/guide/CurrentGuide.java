package be.simexit.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import be.simexit.operator.ContentVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The guide that every page reads: held in memory, renewed when content changes.
 */
@Component
public class CurrentGuide {

	private final Stages stages;

	private final GuideFiles files;

	private final ContentVersion version;

	private final TransactionTemplate transaction;

	private volatile @Nullable Guide guide;

	private volatile long loaded = -1;

	CurrentGuide(Stages stages, GuideFiles files, ContentVersion version, TransactionTemplate transaction) {
		this.stages = stages;
		this.files = files;
		this.version = version;
		this.transaction = transaction;
	}

	/**
	 * The guide as it is now.
	 * @return an immutable view, never read from the database by this call
	 */
	public Guide get() {
		return Objects.requireNonNull(this.guide, "the guide is loaded at the start");
	}

	/**
	 * Finds a rule.
	 * @param id its id in law.md
	 * @return the rule, or empty if there is none such
	 */
	public Optional<Rule> rule(String id) {
		return Optional.ofNullable(this.files.rules().get(id));
	}

	/**
	 * Reads the guide from the database again.
	 */
	void refresh() {
		this.transaction.executeWithoutResult((status) -> {
			this.loaded = this.version.current();
			List<GuideStage> entries = new ArrayList<>();
			int number = 0;
			for (Stage stage : this.stages.findAllByOrderByPosition()) {
				boolean numbered = stage.part() == Part.MAIN;
				number += numbered ? 1 : 0;
				entries.add(stage.entry(numbered ? number : 0, this.files.rules()));
			}
			this.guide = new Guide(entries);
		});
	}

	@Scheduled(fixedDelayString = "${simexit.content.refresh:2s}", initialDelayString = "${simexit.content.refresh:2s}")
	void follow() {
		if (this.version.current() != this.loaded) {
			refresh();
		}
	}

}
