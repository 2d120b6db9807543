package be.simexit.guide;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The rules in the database.
 */
interface RuleRows extends Repository<RuleRow, Long> {

	List<RuleRow> findAllByOrderByPosition();

	Optional<RuleRow> findByCode(String code);

	RuleRow save(RuleRow rule);

	void delete(RuleRow rule);

}
