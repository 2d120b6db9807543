package be.simexit.guide;

import java.util.List;

import org.springframework.data.repository.Repository;

/**
 * The stages in the database.
 */
interface Stages extends Repository<Stage, Long> {

	List<Stage> findAllByOrderByPosition();

	Stage save(Stage stage);

	void delete(Stage stage);

}
