package dev.pep.heatmap.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An uploaded list with its header already read; gives its rows one at a time and never holds them all. */
public interface ListFile extends Closeable {

    /** Most columns that a file may have. */
    int MOST_COLUMNS = 200;

    /** Returns the names of the columns as the file has them. */
    List<String> header();

    /** Returns the next row that is not blank, or null at the end. */
    @Nullable FileRow next() throws IOException;

    /** Refuses a header with which no row could be taken. */
    static List<String> checked(List<String> header) {
        if (header.size() > MOST_COLUMNS) {
            throw new UnreadableFile(
                    "The file has " + header.size() + " columns; it may have " + MOST_COLUMNS + " at most.");
        }
        if (header.stream().filter(name -> !name.isBlank()).count() < 3) {
            throw new UnreadableFile("The first line is not a header of an account list. At least a key, a name and an"
                    + " operating unit are needed, in columns separated by comma, semicolon or tab.");
        }
        return header;
    }
}
