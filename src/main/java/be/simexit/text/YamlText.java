package be.simexit.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The text of a YAML file: where its nodes stand in it, and what shall stand there
 * instead. Places are indexes into the text.
 */
final class YamlText {

	private final String text;

	private final String lineBreak;

	private final List<Edit> edits = new ArrayList<>();

	YamlText(String text) {
		this.text = text;
		this.lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
	}

	/** Where a node begins; for an entry of a list that is after its dash. */
	int start(Node node) {
		return place(node.getStartMark().orElseThrow());
	}

	/** Signs from the margin to where a node begins. */
	int column(Node node) {
		return node.getStartMark().orElseThrow().getColumn();
	}

	/**
	 * Where the content of a node ends. The parser ends a block only at whatever follows
	 * it, after comments that belong to the next entry.
	 */
	int end(Node node) {
		int marked = place(node.getEndMark().orElseThrow());
		if (node instanceof CollectionNode<?> collection && isBlock(collection)) {
			return end(last(collection));
		}
		return (node instanceof ScalarNode scalar && isBlock(scalar) && !keepsBlankLines(scalar)) ? trimmed(marked)
				: marked;
	}

	static boolean isBlock(CollectionNode<?> collection) {
		return collection.getFlowStyle() == FlowStyle.BLOCK && !collection.getValue().isEmpty();
	}

	private static boolean isBlock(ScalarNode scalar) {
		return switch (scalar.getScalarStyle()) {
			case LITERAL, FOLDED -> true;
			default -> false;
		};
	}

	private static boolean keepsBlankLines(ScalarNode scalar) {
		return scalar.getValue().endsWith("\n\n") || scalar.getValue().equals("\n");
	}

	private static Node last(CollectionNode<?> collection) {
		int index = collection.getValue().size() - 1;
		return (collection instanceof MappingNode mapping) ? mapping.getValue().get(index).getValueNode()
				: ((SequenceNode) collection).getValue().get(index);
	}

	/** Marks count code points, which signs beyond the first plane make differ. */
	private int place(Mark mark) {
		return this.text.offsetByCodePoints(0, mark.getIndex());
	}

	private int trimmed(int place) {
		int trimmed = place;
		while (trimmed > 0 && Character.isWhitespace(this.text.charAt(trimmed - 1))) {
			trimmed--;
		}
		return trimmed;
	}

	int afterColon(Node key) {
		return this.text.indexOf(':', end(key)) + 1;
	}

	/** Where the dash of an entry of a list stands. */
	int dash(Node item) {
		return this.text.lastIndexOf('-', start(item) - 1);
	}

	int lineStart(int place) {
		return this.text.lastIndexOf('\n', place - 1) + 1;
	}

	/** Where the line after the last line of a node begins, or the end of the text. */
	int nextLine(Node node) {
		int end = end(node);
		if (end > 0 && this.text.charAt(end - 1) == '\n') {
			return end;
		}
		int lineBreak = this.text.indexOf('\n', end);
		return (lineBreak < 0) ? this.text.length() : lineBreak + 1;
	}

	boolean beginsLine(int place) {
		return this.text.substring(lineStart(place), place).isBlank();
	}

	boolean isBlankLineAt(int place) {
		int lineBreak = this.text.indexOf('\n', place);
		return lineBreak >= 0 && this.text.substring(place, lineBreak).isBlank();
	}

	/** Notes that a part shall be something else; a line break within is a line feed. */
	void replace(int start, int end, String fresh) {
		this.edits.add(new Edit(start, end, fresh.replace("\n", this.lineBreak)));
	}

	/** Notes that whole lines come before the line that begins at a place. */
	void insert(int place, String lines) {
		boolean open = place > 0 && this.text.charAt(place - 1) != '\n';
		replace(place, place, open ? "\n" + lines : lines + "\n");
	}

	/**
	 * The text with all that was noted. What was noted first comes first at one place; a
	 * part within a part that goes, goes with it.
	 */
	String edited() {
		StringBuilder edited = new StringBuilder();
		int done = 0;
		for (Edit edit : this.edits.stream().sorted(Comparator.comparingInt(Edit::start)).toList()) {
			edited.append(this.text, done, Math.max(done, edit.start())).append(edit.fresh());
			done = Math.max(done, edit.end());
		}
		return edited.append(this.text, done, this.text.length()).toString();
	}

	/**
	 * A part of the text and what stands there instead.
	 *
	 * @param start where the part begins
	 * @param end where it ends, the same place for an insertion
	 * @param fresh the new text
	 */
	private record Edit(int start, int end, String fresh) {

	}

}
