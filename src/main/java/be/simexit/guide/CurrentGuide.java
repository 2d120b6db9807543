package be.simexit.guide;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import be.simexit.content.ContentVersion;
import be.simexit.content.Current;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The guide that every page reads: held in memory, renewed when content changes.
 */
@Component
public class CurrentGuide {

	private final Current<Guide> guide;

	@Autowired
	CurrentGuide(Stages stages, RuleRows rules, ContentVersion version, TransactionTemplate transaction) {
		this(new Current<>(version::current, () -> transaction.execute((status) -> read(stages, rules))));
	}

	CurrentGuide(Current<Guide> guide) {
		this.guide = guide;
	}

	/**
	 * The guide as it is now.
	 * @return an immutable view, never read from the database by this call
	 */
	public Guide get() {
		return this.guide.get();
	}

	/**
	 * Finds a rule.
	 * @param id its id, for example "PRE-01"
	 * @return the rule, or empty if there is none such
	 */
	public Optional<Rule> rule(String id) {
		return Optional.ofNullable(get().rules().get(id));
	}

	/**
	 * Reads the guide from the database again.
	 */
	void refresh() {
		this.guide.refresh();
	}

	@Scheduled(fixedDelayString = "${simexit.content.refresh:2s}", initialDelayString = "${simexit.content.refresh:2s}")
	void follow() {
		this.guide.follow();
	}

	private static Guide read(Stages stages, RuleRows rules) {
		Map<String, Rule> byId = new LinkedHashMap<>();
		rules.findAllByOrderByPosition()
			.stream()
			.filter((row) -> !row.isRemoved())
			.forEach((row) -> byId.put(row.code(), row.content()));
		return new Guide(stages.findAllByOrderByPosition()
			.stream()
			.filter((stage) -> !stage.isRemoved())
			.map(Stage::whole)
			.toList(), byId);
	}

}
