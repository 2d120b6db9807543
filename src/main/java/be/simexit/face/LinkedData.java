package be.simexit.face;

import java.util.List;
import java.util.Map;

import be.simexit.text.Words;

/**
 * What machines may know of a page in the words of schema.org.
 *
 * @param site the site that is set
 * @param words the language
 */
record LinkedData(String site, Words words) {

	private static final String LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/";

	/** The open data, as catalogues of data sets read it. */
	Map<String, Object> dataset() {
		return Map.of("@context", "https://schema.org", "@type", "Dataset", "name",
				this.words.say("operators.title") + " – SimExit", "description", this.words.say("face.data"), "url",
				this.site + "/data", "license", LICENCE, "isAccessibleForFree", true, "creator",
				Map.of("@type", "Organization", "name", "SimExit", "url", this.site + "/about"), "distribution",
				List.of(download("json", "application/json"), download("csv", "text/csv")));
	}

	/** The way from the list of operators to one of them. */
	Map<String, Object> crumbs(Face operator) {
		return Map.of("@context", "https://schema.org", "@type", "BreadcrumbList", "itemListElement",
				List.of(crumb(1, this.words.say("operators.title"), "/operators"),
						crumb(2, operator.brand(), operator.path())));
	}

	private Map<String, Object> download(String ending, String type) {
		return Map.of("@type", "DataDownload", "encodingFormat", type, "contentUrl",
				this.site + "/data/operators." + ending);
	}

	private Map<String, Object> crumb(int position, String name, String path) {
		return Map.of("@type", "ListItem", "position", position, "name", name, "item", this.site + path);
	}

}
