package dev.pep.local.process;

import java.nio.file.Path;

/** The java program that runs this JVM: servers run on the same. */
public final class JavaProgram {

    private JavaProgram() {}

    public static String path() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
