package dev.pep.heatmap.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The unpacked bytes of one part of a workbook, refused as soon as they are more than a workbook of that size can hold,
 * or hold what makes a parser buffer or fetch: declarations, comments, endless tags.
 */
final class PartBytes extends FilterInputStream {

    private static final int LONGEST_TAG = 65_536;
    private static final long SMALL = 16L << 20;
    private static final int MOST_RATIO = 200;

    private final long most;
    private int tag = -1;

    private long count;

    /**
     * Reads a part.
     *
     * @param packed its size in the file
     * @param most how many bytes it may have
     */
    PartBytes(InputStream unpacked, long packed, long most) {
        super(unpacked);
        this.most = Math.min(most, Math.max(SMALL, Math.max(0, packed) * MOST_RATIO));
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        count += Math.max(0, read);
        if (count > most) {
            throw new UnreadableFile(
                    "The workbook unpacks to far more than its size, so it is refused for safety. Save the"
                            + " sheet as \"CSV UTF-8\" and upload that.");
        }
        for (int i = from; i < from + read; i++) {
            look(bytes[i]);
        }
        return read;
    }

    private void look(byte c) {
        if (c == '<') {
            tag = 0;
        } else if (c == '>') {
            tag = -1;
        } else if (tag >= 0) {
            tag++;
        }
        if (c == 0 || tag > LONGEST_TAG || (c == '!' && tag == 1)) {
            throw new UnreadableFile(
                    "The workbook contains what no spreadsheet program writes (a declaration, a comment,"
                            + " an endless tag). Save the sheet as \"CSV UTF-8\" and upload that.");
        }
    }
}
