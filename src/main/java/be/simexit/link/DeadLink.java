package be.simexit.link;

import java.time.LocalDate;

/**
 * A link that failed on several days, without a good answer between.
 *
 * @param url its address as the pages have it
 * @param fault what was wrong the last time
 * @param since the first day on which it failed
 * @param days on how many days it failed, 3 or more
 */
public record DeadLink(String url, LinkFault fault, LocalDate since, int days) {

	/** On so many days a link must fail before it is called dead. */
	static final int DAYS = 3;

}
