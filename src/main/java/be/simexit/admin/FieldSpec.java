package be.simexit.admin;

import java.util.List;

import be.simexit.text.Coded;
import be.simexit.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A field that editors fill in.
 *
 * @param path its path in the entry, for example "menu.meaning"
 * @param type how it is typed
 * @param options the codes to choose from, empty where it is typed
 * @param words how the message keys of the options begin
 * @param fallback what stands for it while the other rules are tried, null for a field
 * that may stay empty
 */
record FieldSpec(String path, Type type, List<String> options, String words, @Nullable String fallback) {

	private static final List<String> RARE = List.of("languages", "cost", "menu.", "also", "advice.", "asks.",
			"sources.", "issuerCodes", "shopSearch");

	/** How a field is typed. */
	enum Type {

		/** One line. */
		LINE,

		/** Several lines. */
		AREA,

		/** A list, one element a line. */
		LIST,

		/** A text in every offered language. */
		TEXT,

		/** The day of a source. */
		DATE,

		/** One of the options. */
		CHOICE,

		/** Any of the options. */
		CHOICES,

		/** Name and address of a source. */
		SOURCE,

		/** Sources, one a line, the address after a bar. */
		SOURCES

	}

	static FieldSpec typed(String path, Type type) {
		return new FieldSpec(path, type, List.of(), "", null);
	}

	static FieldSpec required(String path, Type type, String fallback) {
		return new FieldSpec(path, type, List.of(), "", fallback);
	}

	static FieldSpec choice(String path, Coded[] values, String words) {
		return new FieldSpec(path, Type.CHOICE, Coded.codes(values), words, null);
	}

	static FieldSpec choices(String path, Coded[] values, String words) {
		return new FieldSpec(path, Type.CHOICES, Coded.codes(values), words, null);
	}

	/** This choice, which must be made. */
	FieldSpec orElse(Coded fallback) {
		return new FieldSpec(this.path, this.type, this.options, this.words, fallback.code());
	}

	public boolean isRequired() {
		return this.fallback != null;
	}

	/** Whether it stands in the fold of its form: few entries have it. */
	public boolean isRare() {
		return RARE.stream().anyMatch(this.path::startsWith);
	}

	/** The type for a template. */
	public String kind() {
		return this.type.name();
	}

	/** The message key of its label; a source of an operator shares one. */
	public String label() {
		return this.path.startsWith("sources.") ? "admin.sources" : "admin." + this.path;
	}

	/** Whether it is typed into several lines. */
	public boolean isLong() {
		return this.type == Type.AREA || this.type == Type.LIST || this.type == Type.SOURCES;
	}

	/**
	 * The ids of what describes its input.
	 * @param words the words of the page
	 * @param problem what is wrong with it, null for nothing
	 * @return ids with spaces between, null if nothing describes it
	 */
	public @Nullable String described(Words words, @Nullable String problem) {
		String hint = words.knows(label() + ".why") ? this.path + "-hint" : "";
		String ids = ((problem != null) ? hint + " " + this.path + "-error" : hint).strip();
		return ids.isEmpty() ? null : ids;
	}

}
