package dev.pep.heatmap.index;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.roaringbitmap.RoaringBitmap;

/**
 * Many numbers in one value of a query: {@code string_agg(int4send(number), '')} is the cheapest way to get a million.
 */
final class Numbers {

    static final String AGGREGATE = "coalesce(string_agg(int4send(a.number), ''), '')";

    private Numbers() {}

    static int[] array(ResultSet row, String column) throws SQLException {
        ByteBuffer bytes = ByteBuffer.wrap(row.getBytes(column));
        int[] numbers = new int[bytes.remaining() / Integer.BYTES];
        bytes.asIntBuffer().get(numbers);
        return numbers;
    }

    static RoaringBitmap set(ResultSet row, String column) throws SQLException {
        RoaringBitmap set = RoaringBitmap.bitmapOfUnordered(array(row, column));
        set.runOptimize();
        return set;
    }
}
