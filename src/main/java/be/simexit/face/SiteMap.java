package be.simexit.face;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import be.simexit.text.Language;

/**
 * The public pages in every language, as sitemaps.org has it, each with the others beside
 * it.
 *
 * @param site the site that is set
 * @param faces the public pages
 */
record SiteMap(String site, List<Face> faces) {

	private static final String MAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

	private static final String XHTML = "http://www.w3.org/1999/xhtml";

	String write() {
		StringWriter written = new StringWriter();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement("urlset");
			xml.writeDefaultNamespace(MAP);
			xml.writeNamespace("xhtml", XHTML);
			for (Face face : this.faces) {
				write(face, xml);
			}
			xml.writeEndDocument();
			xml.close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return written.toString();
	}

	private void write(Face face, XMLStreamWriter xml) throws XMLStreamException {
		for (Language language : Language.ofPages()) {
			xml.writeStartElement("url");
			xml.writeStartElement("loc");
			xml.writeCharacters(this.site + Head.in(face, language));
			xml.writeEndElement();
			for (Map.Entry<String, String> other : Head.alternates(this.site, face).entrySet()) {
				xml.writeEmptyElement("xhtml:link");
				xml.writeAttribute("rel", "alternate");
				xml.writeAttribute("hreflang", other.getKey());
				xml.writeAttribute("href", other.getValue());
			}
			xml.writeEndElement();
		}
	}

}
