package dev.pep.heatmap.file;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, walked element by element; entities are never resolved, nesting is bounded. */
final class XmlPart implements Closeable {

    private static final int DEEPEST = 64;
    private static final XMLInputFactory XML = factory();

    private final InputStream bytes;
    private final XMLStreamReader xml;
    private int depth;

    XmlPart(InputStream bytes) throws IOException {
        this.bytes = bytes;
        try {
            this.xml = XML.createXMLStreamReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    /** Goes on to the next event; false at the end. */
    boolean next() throws IOException {
        try {
            if (!xml.hasNext()) {
                return false;
            }
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            if (depth > DEEPEST) {
                throw new UnreadableFile("The workbook is nested deeper than any spreadsheet.");
            }
            return true;
        } catch (XMLStreamException broken) {
            throw broken(broken);
        }
    }

    boolean starts(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** Adds the text at hand, if it is text and there is room; the rest is dropped. */
    void appendTo(StringBuilder text, int most) {
        if (xml.isCharacters() && text.length() < most) {
            String more = xml.getText();
            text.append(more, 0, Math.min(more.length(), most - text.length()));
        }
    }

    /** Returns an attribute by its name, of whatever name space. */
    @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private static IOException broken(XMLStreamException broken) throws IOException {
        if (broken.getNestedException() instanceof IOException unreadable) {
            throw unreadable;
        }
        throw new UnreadableFile(
                "The workbook is damaged. Open it in a spreadsheet program, save it again and upload that file.");
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
