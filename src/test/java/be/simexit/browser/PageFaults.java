package be.simexit.browser;

import java.util.List;

import com.microsoft.playwright.Page;

/**
 * What somebody with a narrow window cannot read of a page: what sticks out of the window
 * on either side, whatever the direction of its text, and text that is cut.
 */
final class PageFaults {

	/**
	 * A function of a document that names each fault with its element and text. What is
	 * clipped away for the eye, to be heard only, is not looked at.
	 */
	static final String FUNCTION = """
			(page) => {
				const root = page.documentElement;
				const style = (it) => page.defaultView.getComputedStyle(it);
				const every = Array.from(page.querySelectorAll('body *'));
				const heard = every.filter((it) => style(it).clipPath !== 'none');
				const seen = every.filter((it) => !heard.some((other) => other.contains(it)));
				const texts = seen.flatMap((it) => Array.from(it.childNodes)
					.filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim())
					.map((node) => {
						const range = page.createRange();
						range.selectNodeContents(node);
						return { parent: it, place: range.getBoundingClientRect() };
					})
					.filter((text) => text.place.width > 0));
				const beside = (inner, outer) => inner.left < outer.left - 1 || inner.right > outer.right + 1;
				const beyond = (inner, outer) => beside(inner, outer)
					|| inner.top < outer.top - 2 || inner.bottom > outer.bottom + 2;
				const named = (what) => (it) => [what, it.tagName, it.getAttribute('class') ?? '',
					it.textContent.trim().slice(0, 40)].join(' ');
				const page320 = { left: 0, right: root.clientWidth };
				const holds = (it, fault) => texts.some((text) => it.contains(text.parent) && fault(text.place,
					it.getBoundingClientRect()));
				const scrolls = root.scrollWidth > root.clientWidth ? [root.scrollWidth + ' pixels wide'] : [];
				return seen.filter((it) => beside(it.getBoundingClientRect(), page320)).map(named('sticks out:'))
					.concat(texts.filter((text) => beside(text.place, page320)).map((text) => text.parent)
						.map(named('sticks out:')))
					.concat(seen.filter((it) => it.tagName !== 'svg' && /hidden|clip/.test(style(it).overflow)
						&& holds(it, beyond)).map(named('cuts its text:')))
					.concat(texts.filter((text) => text.parent.ownerSVGElement
						&& beyond(text.place, text.parent.ownerSVGElement.getBoundingClientRect()))
						.map((text) => text.parent).map(named('outside its drawing:')))
					.concat(scrolls);
			}""";

	private PageFaults() {
	}

	/**
	 * Looks at a page as it is shown now.
	 * @param page a page in its window
	 * @return what cannot be read, by element and text
	 */
	static List<?> of(Page page) {
		return (List<?>) page.evaluate("() => (" + FUNCTION + ")(document)");
	}

}
