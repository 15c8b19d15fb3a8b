package dev.pep.bench.data;

import java.util.UUID;

/** Ids that follow from a kind and a number, in Java as in SQL, so that any client can name any row. */
public enum Ids {
    ACCOUNT(1),
    PARTNER(2),
    CONTACT(3),
    REQUEST(4),
    LINK(5),
    IMPORT(6),
    ENGAGEMENT(7),
    INVITATION(8),
    TASK(9);

    /** Makes the same ids in PostgreSQL. */
    static final String FUNCTION = """
            create or replace function bench_id(kind int, number bigint) returns uuid language sql immutable as $$
                select (lpad(to_hex(kind), 8, '0') || '-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid
            $$
            """;

    private final int kind;

    Ids(int kind) {
        this.kind = kind;
    }

    public UUID of(long number) {
        return new UUID(((long) kind << 32) | 0x7000L, 0x8000_0000_0000_0000L | number);
    }

    /** Returns the id of the number that a SQL expression gives. */
    public String sql(String number) {
        return "bench_id(" + kind + ", " + number + ")";
    }
}
