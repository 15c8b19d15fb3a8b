package dev.pep.local.up;

import dev.pep.local.service.ServiceList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where everything lies: the repository, and the folder with data, logs and process ids. */
record Layout(Path repository, Path folder) {

    static Layout from(Map<String, String> environment) {
        var repository = Path.of(environment.getOrDefault("PEP_HOME", "")).toAbsolutePath();
        var folder = environment.getOrDefault(
                "PEP_LOCAL_DIR", repository.resolve(".local").toString());
        return new Layout(repository, Path.of(folder).toAbsolutePath());
    }

    Path serviceList() {
        return ServiceList.fileIn(repository);
    }

    Path data(String component) {
        return folder.resolve("data").resolve(component);
    }

    Path log(String component) {
        return folder.resolve("logs").resolve(component + ".log");
    }

    Path logs() {
        return folder.resolve("logs");
    }

    Path pidFile(String component) {
        return folder.resolve("run").resolve(component + ".pid");
    }

    /** The unpacked programs of the services. */
    Path programs() {
        return folder.resolve("programs");
    }

    boolean sampleLoaded() {
        return Files.exists(sampleMark());
    }

    Path sampleMark() {
        return folder.resolve("data").resolve("sample.loaded");
    }
}
