package be.simexit.link;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import be.simexit.text.Coded;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is known of the links of the public pages, for those who mend them.
 */
@Component
public class Links {

	private final JdbcClient jdbc;

	Links(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The links that failed on three days or more, without a good answer between; one
	 * query.
	 * @return the dead links by address, empty if all work or nobody looks
	 */
	public Map<String, DeadLink> dead() {
		return this.jdbc.sql("select url, reason, failing_since, failed_days from link_state where failed_days >= ?")
			.param(DeadLink.DAYS)
			.query((row, number) -> dead(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class),
					row.getInt(4)))
			.list()
			.stream()
			.flatMap(Optional::stream)
			.collect(Collectors.toUnmodifiableMap(DeadLink::url, (link) -> link));
	}

	/** A newer node may know faults that this one has no words for. */
	private static Optional<DeadLink> dead(String url, String reason, LocalDate since, int days) {
		return Coded.find(LinkFault.values(), reason).map((fault) -> new DeadLink(url, fault, since, days));
	}

}
