package dev.pep.heatmap.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a UTF-8 file, one at a time, whatever ends them; memory stays bounded however long a line is. */
final class Lines {

    static final int LONGEST = 32_768;
    private static final int END = -1;

    private final InputStream bytes;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int number;
    private int ahead = -2;

    /** Reads from a buffered stream. */
    Lines(InputStream bytes) {
        this.bytes = bytes;
    }

    /** Returns the next line, or null at the end. */
    @Nullable Line next() throws IOException {
        int c = read();
        if (c == END) {
            return null;
        }
        line.reset();
        boolean cut = false;
        while (c != END && c != '\n' && c != '\r') {
            cut |= line.size() >= LONGEST;
            if (!cut) {
                line.write(c);
            }
            c = read();
        }
        skipSecondOfPair(c);
        number++;
        return new Line(number, text(cut), cut);
    }

    private void skipSecondOfPair(int end) throws IOException {
        if (end == '\r') {
            int c = bytes.read();
            ahead = c == '\n' ? -2 : c;
        }
    }

    private int read() throws IOException {
        int c = ahead == -2 ? bytes.read() : ahead;
        ahead = -2;
        return c;
    }

    private String text(boolean cut) {
        if (cut) {
            return line.toString(StandardCharsets.UTF_8);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line.toByteArray()))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableFile("The file is not UTF-8: line " + number
                    + " contains bytes that are not. Save it as \"CSV UTF-8\" and upload it again.");
        }
    }
}
