package be.simexit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some lines of a data file. What they hold is found by indentation alone, without a
 * parser.
 */
final class YamlLines {

	private final List<String> lines;

	private int from;

	private int to;

	/** Where what they hold begins: for a pair after its key. */
	private int body;

	/** Whether all of the path has lines of its own. */
	private boolean found = true;

	/**
	 * Finds what a path leads to, or the last part of it that has lines of its own.
	 * @param lines all lines of the file
	 * @param path keys and places in lists, from the outside inwards
	 */
	YamlLines(List<String> lines, List<Object> path) {
		this.lines = new ArrayList<>(lines);
		this.to = lines.size();
		for (Object step : path) {
			this.found = this.found && descend(step);
		}
	}

	int from() {
		return this.from;
	}

	int to() {
		return this.to;
	}

	boolean isFound() {
		return this.found;
	}

	private boolean descend(Object step) {
		List<Integer> heads = heads();
		int index = (step instanceof Integer place) ? place : keyed(heads, step + ":");
		if (index < 0 || index >= heads.size()) {
			return false;
		}
		this.from = heads.get(index);
		this.to = (index + 1 < heads.size()) ? heads.get(index + 1) : this.to;
		while (!hasContent(this.to - 1)) {
			this.to--;
		}
		this.body = this.from + 1;
		if (step instanceof Integer) {
			this.body = this.from;
			this.lines.set(this.from, this.lines.get(this.from).replaceFirst("-", " "));
		}
		return true;
	}

	/** Lines at the left margin of what the lines hold; none if that is on one line. */
	private List<Integer> heads() {
		boolean inline = this.body > this.from && !this.lines.get(this.from).stripTrailing().endsWith(":");
		List<Integer> filled = IntStream.range(this.body, this.to).filter(this::hasContent).boxed().toList();
		return inline ? List.of() : filled.stream().filter((line) -> margin(line) == margin(filled.get(0))).toList();
	}

	private int keyed(List<Integer> heads, String key) {
		return IntStream.range(0, heads.size())
			.filter((index) -> this.lines.get(heads.get(index)).strip().startsWith(key))
			.findFirst()
			.orElse(-1);
	}

	private int margin(int line) {
		return this.lines.get(line).length() - this.lines.get(line).stripLeading().length();
	}

	private boolean hasContent(int line) {
		String content = this.lines.get(line).strip();
		return !content.isEmpty() && !content.startsWith("#");
	}

}
