package be.simexit.operator;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The operators in the database.
 */
interface Operators extends Repository<Operator, Long> {

	List<Operator> findAll();

	Optional<Operator> findByCode(String code);

	Operator save(Operator operator);

	void delete(Operator operator);

}
