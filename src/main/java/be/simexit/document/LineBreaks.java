package be.simexit.document;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line of a PDF may end, by the rules of Unicode (UAX 14): the renderer's own
 * rules let a French line end after the apostrophe of "l’".
 */
class LineBreaks implements FSTextBreaker {

	private final BreakIterator lines = BreakIterator.getLineInstance(ULocale.ROOT);

	@Override
	public int next() {
		return this.lines.next();
	}

	@Override
	public void setText(String text) {
		this.lines.setText(text);
	}

}
