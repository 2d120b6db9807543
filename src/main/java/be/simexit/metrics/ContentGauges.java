package be.simexit.metrics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import be.simexit.feedback.Proposals;
import be.simexit.operator.CurrentDirectory;
import be.simexit.operator.Freshness;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * How fresh the contacts are, and how long proposals wait for an editor.
 */
@Component
class ContentGauges implements MeterBinder {

	static final String CONTACTS = "simexit.contacts";

	static final String OPEN = "simexit.proposals.open";

	static final String AGE = "simexit.proposals.oldest.age";

	private final CurrentDirectory directory;

	private final Proposals proposals;

	private final Clock clock;

	ContentGauges(CurrentDirectory directory, Proposals proposals, Clock clock) {
		this.directory = directory;
		this.proposals = proposals;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		for (Freshness freshness : Freshness.values()) {
			Gauge.builder(CONTACTS, () -> contacts(freshness)).tag("freshness", freshness.code()).register(registry);
		}
		Gauge.builder(OPEN, () -> this.proposals.open().size()).register(registry);
		Gauge.builder(AGE, this::age).baseUnit("days").register(registry);
	}

	private long contacts(Freshness freshness) {
		LocalDate today = LocalDate.now(this.clock);
		return this.directory.get()
			.operators()
			.stream()
			.flatMap((operator) -> operator.contacts().stream())
			.filter((contact) -> contact.freshness(today) == freshness)
			.count();
	}

	private long age() {
		LocalDate today = LocalDate.now(this.clock);
		return this.proposals.open()
			.stream()
			.mapToLong((proposal) -> ChronoUnit.DAYS.between(proposal.madeOn(), today))
			.max()
			.orElse(0);
	}

}
