package be.simexit.face;

/**
 * How a public page shows itself to whoever reads only its head.
 *
 * @param path its path, which needs no escaping
 * @param key the key of its description, one sentence
 * @param brand the brand that the description names; empty where it names none
 */
public record Face(String path, String key, String brand) {

	/** A page of the product itself. */
	static Face page(String path, String name) {
		return new Face(path, "face." + name, "");
	}

}
