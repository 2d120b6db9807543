package be.simexit.guide;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The stages in the database.
 */
interface Stages extends Repository<Stage, Long> {

	List<Stage> findAllByOrderByPosition();

	Optional<Stage> findByCode(String code);

	Optional<Stage> findByTasksCode(String code);

	Stage save(Stage stage);

	void delete(Stage stage);

}
