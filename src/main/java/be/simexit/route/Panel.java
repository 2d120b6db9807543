package be.simexit.route;

import org.springframework.ui.Model;

/**
 * Something that another feature adds to a stage's page.
 */
public interface Panel {

	/**
	 * Whether this panel belongs to a stage.
	 * @param stage the stage's code
	 * @param visit the visit
	 * @return true if it is to be shown
	 */
	boolean belongsTo(String stage, Visit visit);

	/**
	 * The template whose fragment "panel" is shown.
	 * @return a template name
	 */
	String template();

	/**
	 * Adds what the template needs.
	 * @param visit the visit
	 * @param model the model of the page
	 */
	void fill(Visit visit, Model model);

}
