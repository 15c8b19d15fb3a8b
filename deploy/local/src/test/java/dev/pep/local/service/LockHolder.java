package dev.pep.local.service;

import dev.pep.local.process.JavaProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another process, which holds the lock of a file until it is told to let it go, or dies with this one. */
record LockHolder(Process process) implements AutoCloseable {

    private static final String HELD = "held";

    static LockHolder of(Path file) throws IOException {
        Process process = new ProcessBuilder(
                        JavaProgram.path(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockHolder.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader output = process.inputReader();
        for (String line = output.readLine(); !HELD.equals(line); line = output.readLine()) {
            if (line == null) {
                throw new IOException("The lock was not taken");
            }
        }
        return new LockHolder(process);
    }

    /** Holds the lock of a file until the standard input ends. */
    public static void main(String[] file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(Path.of(file[0]), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            System.out.println(HELD);
            System.in.transferTo(System.err);
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
    }
}
