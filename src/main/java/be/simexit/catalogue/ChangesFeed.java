package be.simexit.catalogue;

import java.time.Instant;
import java.util.Date;
import java.util.List;

import be.simexit.text.Signs;
import be.simexit.text.Words;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;

/**
 * The latest changes as an Atom feed (RFC 4287).
 *
 * @param words the words of the reader
 * @param changes the changes, latest first
 * @param site the address of the site, without a slash at its end
 */
record ChangesFeed(Words words, List<Changes.Change> changes, String site) {

	/** The feed as XML. */
	String write() {
		Feed feed = new Feed("atom_1.0");
		feed.setId(this.site + "/changes");
		feed.setTitle("SimExit – " + this.words.say("changes.title"));
		feed.setUpdated(Date.from(
				this.changes.stream().findFirst().map((change) -> change.change().changedAt()).orElse(Instant.EPOCH)));
		feed.setLanguage(this.words.language().tag());
		feed.setAlternateLinks(List.of(link("alternate", "/changes")));
		feed.setOtherLinks(List.of(link("self", "/changes.atom")));
		feed.setEntries(this.changes.stream().map(this::entry).toList());
		try {
			return new WireFeedOutput().outputString(feed);
		}
		catch (FeedException ex) {
			throw new IllegalStateException("a feed of our own can be written", ex);
		}
	}

	private Entry entry(Changes.Change change) {
		Entry entry = new Entry();
		entry.setId(this.site + "/changes#change-" + change.change().id());
		entry.setUpdated(Date.from(change.change().changedAt()));
		entry.setAlternateLinks(List.of(link("alternate", change.path())));
		String brand = (change.operator() != null) ? change.operator().brand() + " · " : "";
		entry.setTitle(Signs.readable(brand) + this.words.say("verb." + change.verb()));
		Content summary = new Content();
		summary.setType(Content.TEXT);
		summary.setValue(Signs.readable(change.text()));
		entry.setSummary(summary);
		return entry;
	}

	private Link link(String relation, String path) {
		Link link = new Link();
		link.setRel(relation);
		link.setHref(this.site + path);
		return link;
	}

}
