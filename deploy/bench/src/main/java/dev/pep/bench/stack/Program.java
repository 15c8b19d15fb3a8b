package dev.pep.bench.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Programs that run to their end. */
public final class Program {

    private Program() {}

    /** Returns the program that runs this JVM. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Runs a program with its output in a log; fails unless it ends well. */
    public static void run(String name, Path log, String... words) throws IOException, InterruptedException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        int code = await(builder.start());
        if (code != 0) {
            throw new IOException(name + " ended with " + code + ", see " + log);
        }
    }

    /** Returns what a program says, standard error included; fails unless it ends well. */
    public static String output(List<String> words, Map<String, String> environment)
            throws IOException, InterruptedException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = await(process);
        if (code != 0) {
            throw new IOException(words.getFirst() + " ended with " + code + ": " + output);
        }
        return output;
    }

    private static int await(Process process) throws InterruptedException {
        try {
            return process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroy();
            throw interrupted;
        }
    }
}
