package dev.pep.heatmap.file;

/** Gathers the text of a cell or shared text: all of its runs, without what only tells how to pronounce it. */
final class CellText {

    /** One more than a cell may have, so that a longer one is known as such. */
    static final int MOST = 32_768;

    private final XmlPart part;
    private final StringBuilder text;
    private boolean inText;
    private boolean inPhonetics;

    CellText(XmlPart part, StringBuilder text) {
        this.part = part;
        this.text = text;
    }

    /** Looks at the event at hand. */
    void event() {
        if (part.starts("t")) {
            inText = !inPhonetics;
        } else if (part.ends("t")) {
            inText = false;
        } else if (part.starts("rPh") || part.ends("rPh")) {
            inPhonetics = part.starts("rPh");
        } else if (inText) {
            part.appendTo(text, MOST);
        }
    }
}
