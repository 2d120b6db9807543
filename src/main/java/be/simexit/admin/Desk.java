package be.simexit.admin;

import java.security.Principal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import be.simexit.content.ContentChangedException;
import be.simexit.content.ContentChanges;
import be.simexit.content.ContentDesk;
import be.simexit.content.ContentShelf;
import be.simexit.content.Deed;
import be.simexit.content.Entry;
import be.simexit.content.EntryName;
import be.simexit.content.How;
import be.simexit.content.Leaves;
import be.simexit.content.Merge;
import be.simexit.feedback.Proposal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Does what editors ask for, and tells what became of it.
 */
@Component
class Desk {

	/** Stands for the code of an entry that is not there yet. */
	static final String NEW = "new";

	private final ContentDesk content;

	private final ContentShelf shelf;

	private final ContentChanges changes;

	private final ProposalDesk proposals;

	private final SecondLook secondLook;

	private final Clock clock;

	Desk(ContentDesk content, ContentShelf shelf, ContentChanges changes, ProposalDesk proposals, SecondLook secondLook,
			Clock clock) {
		this.content = content;
		this.shelf = shelf;
		this.changes = changes;
		this.proposals = proposals;
		this.secondLook = secondLook;
		this.clock = clock;
	}

	/**
	 * Notes that entries are still true. One that changed since the editor saw it is left
	 * out.
	 * @param seen names and versions, such as "contact orange/phone-own@3"
	 */
	Outcome check(List<String> seen, How how, Principal editor) {
		Deed deed = deed(editor, null);
		int done = 0;
		for (String entry : seen) {
			int at = entry.lastIndexOf('@');
			Optional<EntryName> name = (at > 0) ? EntryName.parse(entry.substring(0, at)) : Optional.empty();
			boolean isNumber = at > 0 && entry.substring(at + 1).matches("[0-9]{1,18}");
			if (name.isPresent() && isNumber && isDone(
					() -> this.content.check(name.get(), Long.parseLong(entry.substring(at + 1)), how, deed))) {
				done++;
			}
		}
		return (done > 0) ? Outcome.done(deed) : Outcome.CHANGED;
	}

	/** Whether a deed touched what only keepers may change. */
	boolean isForKeepers(String deed) {
		return this.changes.findByDeedOrderByIdDesc(deed)
			.stream()
			.flatMap((change) -> EntryName.parse(change.entry()).stream())
			.anyMatch((name) -> name.kind().isForKeepers());
	}

	/** Whether one of some entries, such as "rule PRE-01@0", is only for keepers. */
	static boolean areForKeepers(List<String> seen) {
		return seen.stream()
			.flatMap((entry) -> EntryName.parse(entry.replaceFirst("@.*", "")).stream())
			.anyMatch((name) -> name.kind().isForKeepers());
	}

	Outcome undo(String deed, Principal editor) {
		return act(editor, null, (undoing) -> this.content.undo(deed, undoing));
	}

	Outcome remove(EntryName name, long seen, @Nullable String reason, Principal editor) {
		return act(editor, reason, (deed) -> this.content.remove(name, seen, deed));
	}

	Outcome restore(EntryName name, Principal editor) {
		return act(editor, null, (deed) -> this.content.restore(name, deed));
	}

	Outcome takeFile(EntryName name, long seen, Principal editor) {
		return act(editor, null, (deed) -> this.content.takeFile(name, seen, deed));
	}

	/** Adds an entry, or has somebody else look first. */
	Outcome add(EntryName place, Leaves wants, @Nullable How how, Deed deed) {
		Merge merge = new Merge(new Leaves(Map.of()), wants);
		if (this.secondLook.needs(place, merge.saw(), wants)) {
			return propose(place, merge, deed);
		}
		this.content.add(place.kind(), String.valueOf(place.owner()), wants, how, deed);
		return Outcome.done(deed);
	}

	/**
	 * Changes an entry, or has somebody else look first.
	 * @return what became of it; the fields that clash if somebody else changed them too
	 */
	Outcome change(EntryName name, Merge merge, @Nullable How how, Deed deed) {
		Optional<? extends Entry<?>> entry = this.shelf.find(name).filter((it) -> !it.isRemoved());
		if (needsSecondLook(name, merge, entry.map(Entry::leaves).orElse(merge.saw()))) {
			return propose(name, merge, deed);
		}
		if (merge.mine().isEmpty() && entry.isPresent()) {
			return (how != null && isDone(() -> this.content.check(name, entry.get().state().version(), how, deed)))
					? Outcome.done(deed) : Outcome.SAME;
		}
		try {
			this.content.change(name, merge, how, deed);
			new SourceNames(this.content, this.shelf).rename(name, merge, deed);
			return Outcome.done(deed);
		}
		catch (ContentChangedException ex) {
			return Outcome.clash(ex.fields());
		}
	}

	/** What a browser says that it saw may be made up: what stands there counts. */
	private boolean needsSecondLook(EntryName name, Merge merge, Leaves stored) {
		try {
			return this.secondLook.needs(name, stored, merge.onto(stored));
		}
		catch (ContentChangedException ex) {
			return false;
		}
	}

	/** Brings a removed entry back with what the editor typed meanwhile. */
	Outcome changeAndRestore(EntryName name, Merge merge, @Nullable How how, Deed deed) {
		isDone(() -> this.content.restore(name, deed));
		return change(name, merge, how, deed);
	}

	private Outcome propose(EntryName name, Merge merge, Deed deed) {
		this.proposals.propose(name, merge, deed);
		return Outcome.PROPOSED;
	}

	/** What somebody proposed is true: it is published, and counts as checked. */
	Outcome accept(Proposal proposal, How how, Principal editor) {
		if (editor.getName().equals(proposal.madeBy())) {
			return Outcome.OWN;
		}
		return act(editor, proposal.note(), (deed) -> this.proposals.publish(proposal, how, deed));
	}

	void reject(Proposal proposal, Principal editor) {
		this.proposals.decide(proposal, Proposal.State.REJECTED, editor.getName());
	}

	Deed deed(Principal editor, @Nullable String reason) {
		return Deed.now(editor.getName(), this.clock, reason);
	}

	private Outcome act(Principal editor, @Nullable String reason, Consumer<Deed> act) {
		Deed deed = deed(editor, reason);
		return isDone(() -> act.accept(deed)) ? Outcome.done(deed) : Outcome.CHANGED;
	}

	private static boolean isDone(Runnable act) {
		try {
			act.run();
			return true;
		}
		catch (ContentChangedException ex) {
			return false;
		}
	}

}
