package dev.pep.local.infrastructure;

import dev.pep.local.process.Command;
import dev.pep.local.process.OneShot;
import dev.pep.local.process.Unprivileged;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The folder with PostgreSQL's data: made once, under another name until it is complete. */
record PostgresCluster(Path folder) {

    static PostgresCluster in(Path data, Path log) {
        var folder = data.resolve("cluster");
        if (!Files.isDirectory(folder)) {
            make(data, folder, log);
        }
        return new PostgresCluster(folder);
    }

    private static void make(Path data, Path folder, Path log) {
        try {
            Files.createDirectories(data);
            var unfinished = Files.createTempDirectory(data, "initdb");
            var password = Files.writeString(data.resolve("initdb.password"), Postgres.PASSWORD);
            OneShot.run(new Command("initdb", initdb(unfinished, password), data, log));
            Files.delete(password);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> initdb(Path folder, Path password) {
        var words = new ArrayList<>(Unprivileged.prefix(folder));
        words.addAll(List.of(
                PostgresProgram.home().resolve("bin/initdb").toString(),
                "--pgdata=" + folder,
                "--username=" + Postgres.USER,
                "--pwfile=" + password,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--no-instructions"));
        return words;
    }
}
