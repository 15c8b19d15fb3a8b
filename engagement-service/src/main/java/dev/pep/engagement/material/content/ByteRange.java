package dev.pep.engagement.material.content;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/**
 * The part of a file that a caller asks for. Only one part is given at a time: whoever asks for several, or for
 * something that cannot be read, gets the whole file.
 */
record ByteRange(long from, long length, long size) {

    /** There is no such part. */
    static final class OutOfRange extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final long size;

        OutOfRange(long size) {
            this.size = size;
        }

        String contentRange() {
            return "bytes */" + size;
        }
    }

    /**
     * Returns what is asked for.
     *
     * @param etag names the file's bytes
     * @throws OutOfRange if there is no such part
     */
    static ByteRange of(HttpHeaders asked, String etag, long size) {
        return single(asked, etag).map(range -> part(range, size)).orElseGet(() -> new ByteRange(0, size, size));
    }

    private static ByteRange part(HttpRange range, long size) {
        if (range.getRangeStart(size) >= size) {
            throw new OutOfRange(size);
        }
        long from = range.getRangeStart(size);
        return new ByteRange(from, range.getRangeEnd(size) - from + 1, size);
    }

    private static Optional<HttpRange> single(HttpHeaders asked, String etag) {
        String condition = asked.getFirst(HttpHeaders.IF_RANGE);
        if (condition != null && !condition.equals(etag)) {
            return Optional.empty();
        }
        List<HttpRange> ranges = ranges(asked.getFirst(HttpHeaders.RANGE));
        return ranges.size() == 1 ? Optional.of(ranges.getFirst()) : Optional.empty();
    }

    private static List<HttpRange> ranges(@Nullable String header) {
        try {
            return HttpRange.parseRanges(header);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    boolean isWhole() {
        return length == size;
    }

    String contentRange() {
        return "bytes %d-%d/%d".formatted(from, from + length - 1, size);
    }
}
