package dev.pep.engagement.material.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.apache.commons.io.input.BoundedInputStream;

/**
 * Contents as files of a folder: a block is written at its place in a file of {@code incoming}, which is moved to
 * {@code content} when it is complete. All of it is on the disk, not only in its cache, before a method returns.
 */
final class FileStorage implements Storage {

    private final Path incoming;
    private final Path content;

    private FileStorage(Path folder) {
        this.incoming = folder.resolve("incoming");
        this.content = folder.resolve("content");
    }

    /** Makes the folder if it is not there: only now, so that one that goes away later is known to be away. */
    static FileStorage at(Path folder) throws IOException {
        FileStorage storage = new FileStorage(folder);
        Files.createDirectories(storage.incoming);
        Files.createDirectories(storage.content);
        return storage;
    }

    @Override
    public void write(UUID key, long offset, ByteBuffer block) {
        FileFaults.run(() -> {
            try (FileChannel file =
                    FileChannel.open(incoming(key), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                long at = offset;
                while (block.hasRemaining()) {
                    at += file.write(block, at);
                }
                file.force(false);
            }
        });
    }

    @Override
    public void complete(UUID key, long length) {
        FileFaults.run(() -> {
            if (!isComplete(key, length)) {
                cut(key, length);
                Files.createDirectories(shelf(key));
                Files.move(incoming(key), content(key), StandardCopyOption.ATOMIC_MOVE);
                force(shelf(key));
            }
        });
    }

    @Override
    public InputStream read(UUID key, long from, long length) {
        return FileFaults.get(() -> {
            try {
                FileChannel file = FileChannel.open(content(key), StandardOpenOption.READ);
                return BoundedInputStream.builder()
                        .setInputStream(Channels.newInputStream(file.position(from)))
                        .setMaxCount(length)
                        .get();
            } catch (NoSuchFileException missing) {
                throw missingOrAway(key, missing);
            }
        });
    }

    @Override
    public void delete(UUID key) {
        FileFaults.run(() -> {
            if (!Files.isDirectory(incoming)) {
                throw new NoSuchFileException(incoming.toString());
            }
            Files.deleteIfExists(incoming(key));
            Files.deleteIfExists(content(key));
        });
    }

    private boolean isComplete(UUID key, long length) throws IOException {
        return Files.notExists(incoming(key)) && Files.exists(content(key)) && Files.size(content(key)) == length;
    }

    /** A block that was written but not acknowledged may lie behind the end. */
    private void cut(UUID key, long length) throws IOException {
        try (FileChannel file = FileChannel.open(incoming(key), StandardOpenOption.WRITE)) {
            if (file.size() < length) {
                throw new ContentMissing(key);
            }
            file.truncate(length).force(true);
        } catch (NoSuchFileException missing) {
            throw missingOrAway(key, missing);
        }
    }

    /** Another call may have completed it just now: then this one is told to come again. */
    private RuntimeException missingOrAway(UUID key, NoSuchFileException missing) {
        return Files.isDirectory(content) && Files.notExists(content(key))
                ? new ContentMissing(key)
                : new StorageAway(missing);
    }

    /** What is moved is only found again after a crash of the machine if the folder is on the disk, too. */
    private static void force(Path folder) throws IOException {
        try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private Path incoming(UUID key) {
        return incoming.resolve(key.toString());
    }

    private Path content(UUID key) {
        return shelf(key).resolve(key.toString());
    }

    /** Many files in one folder are slow on some file systems. */
    private Path shelf(UUID key) {
        String name = key.toString();
        return content.resolve(name.substring(name.length() - 2));
    }
}
