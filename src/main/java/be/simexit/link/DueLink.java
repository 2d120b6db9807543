package be.simexit.link;

import java.time.LocalDate;

/**
 * A link that is to be tried.
 *
 * @param url its address as the pages have it
 * @param day the day that the try counts for, also if it lasts beyond midnight
 */
record DueLink(String url, LocalDate day) {
}
