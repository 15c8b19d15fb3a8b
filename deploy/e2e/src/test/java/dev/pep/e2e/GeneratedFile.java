package dev.pep.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Random;

/** A file of any size that is nowhere: its bytes are made when they are read, the same ones each time. */
record GeneratedFile(long size) {

    private static final int BLOCK = 1 << 20;
    private static final byte[] NOISE = new byte[BLOCK];

    static {
        new Random(3).nextBytes(NOISE);
    }

    /** What happens when somebody has read up to a place. */
    interface Halt {
        void halt() throws IOException;
    }

    InputStream from(long offset, long until) {
        return from(offset, until, until, () -> {});
    }

    /** Reads a part; at a place of it something happens once. */
    InputStream from(long offset, long until, long place, Halt halt) {
        return new InputStream() {
            private long at = offset;
            private boolean halted;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
            }

            @Override
            public int read(byte[] buffer, int start, int length) throws IOException {
                if (!halted && at >= place) {
                    halted = true;
                    halt.halt();
                }
                long end = Math.min(halted ? until : Math.min(place, until), at + length);
                int size = copy(at, end, buffer, start);
                at += size;
                return size == 0 && length > 0 ? -1 : size;
            }
        };
    }

    /** Copies up to the end of a block; each block begins with its number, so that none looks like another. */
    private static int copy(long at, long end, byte[] buffer, int start) {
        int within = (int) (at % BLOCK);
        int size = (int) Math.min(end - at, BLOCK - within);
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(~(at / BLOCK)).array();
        System.arraycopy(NOISE, within, buffer, start, size);
        for (int i = within; i < Math.min(Long.BYTES, within + size); i++) {
            buffer[start + i - within] = number[i];
        }
        return size;
    }

    String sha256() {
        return sha256(from(0, size));
    }

    static String sha256(InputStream bytes) {
        try (bytes) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
