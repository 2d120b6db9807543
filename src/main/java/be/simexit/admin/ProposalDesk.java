package be.simexit.admin;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import be.simexit.content.ContentChangedException;
import be.simexit.content.ContentDesk;
import be.simexit.content.ContentShelf;
import be.simexit.content.Deed;
import be.simexit.content.EntryName;
import be.simexit.content.How;
import be.simexit.content.Merge;
import be.simexit.feedback.Proposal;
import be.simexit.feedback.Proposals;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors do with proposals.
 */
@Component
class ProposalDesk {

	private final ContentDesk content;

	private final ContentShelf shelf;

	private final Proposals proposals;

	private final Clock clock;

	ProposalDesk(ContentDesk content, ContentShelf shelf, Proposals proposals, Clock clock) {
		this.content = content;
		this.shelf = shelf;
		this.proposals = proposals;
		this.clock = clock;
	}

	/** Has somebody else look first. */
	void propose(EntryName name, Merge merge, Deed deed) {
		this.proposals.add(Proposal.of(name, merge, null, deed.reason()).by(deed.by()), LocalDate.now(this.clock));
	}

	/**
	 * Publishes a proposal and notes that it was, both or neither: of two who accept it
	 * at once only one adds a contact.
	 * @throws ContentChangedException if somebody else decided before, or changed what it
	 * changes
	 */
	@Transactional
	void publish(Proposal proposal, How how, Deed deed) {
		if (!decide(proposal, Proposal.State.ACCEPTED, deed.by())) {
			throw new ContentChangedException(Set.of());
		}
		EntryName name = proposal.entry();
		if (Desk.NEW.equals(name.code())) {
			this.content.add(name.kind(), String.valueOf(name.owner()), proposal.merge().wants(), how, deed);
		}
		else {
			this.content.change(name, SourceNames.proven(proposal, this.shelf, LocalDate.now(this.clock)), how, deed);
		}
	}

	/** False if somebody else decided before. */
	boolean decide(Proposal proposal, Proposal.State state, String editor) {
		return this.proposals.decide(proposal.id(), state, editor, LocalDate.now(this.clock));
	}

}
