package be.simexit.content;

import java.util.Collection;
import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/**
 * The history of content.
 */
public interface ContentChanges extends Repository<ContentChange, Long> {

	/**
	 * Adds to the history.
	 * @param change what was changed
	 * @return the stored change
	 */
	ContentChange save(ContentChange change);

	/**
	 * The history of one entry.
	 * @param entry for example "contact orange/phone-own"
	 * @return its changes, latest first
	 */
	List<ContentChange> findByEntryOrderByIdDesc(String entry);

	/**
	 * The changes of one deed.
	 * @param deed its code
	 * @return the changes, latest first; empty if there is no such deed
	 */
	List<ContentChange> findByDeedOrderByIdDesc(String deed);

	/**
	 * The history of the site before some change.
	 * @param id the change from which on nothing is wanted
	 * @param limit how many at most
	 * @return the changes, latest first
	 */
	List<ContentChange> findByIdLessThanOrderByIdDesc(long id, Limit limit);

	/**
	 * The history of the site without some verbs.
	 * @param verbs the codes of the verbs that are not wanted
	 * @param limit how many at most
	 * @return the changes, latest first
	 */
	List<ContentChange> findByVerbNotInOrderByIdDesc(Collection<String> verbs, Limit limit);

}
