package dev.pep.local.up;

import dev.pep.local.service.ServiceList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where everything lies.
 *
 * @param folder of data, logs and process ids
 * @param programs the unpacked programs of the services, which several systems of one build can share
 */
record Layout(Path repository, Path folder, Path programs) {

    Layout(Path repository, Path folder) {
        this(repository, folder, folder.resolve("programs"));
    }

    static Layout from(Map<String, String> environment) {
        var repository = Path.of(environment.getOrDefault("PEP_HOME", "")).toAbsolutePath();
        var folder = environment.getOrDefault(
                "PEP_LOCAL_DIR", repository.resolve(".local").toString());
        var own = new Layout(repository, Path.of(folder).toAbsolutePath());
        var programs = Path.of(environment.getOrDefault("PEP_PROGRAMS_DIR", own.programs.toString()));
        return new Layout(repository, own.folder, programs.toAbsolutePath());
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

    boolean sampleLoaded() {
        return Files.exists(sampleMark());
    }

    Path sampleMark() {
        return folder.resolve("data").resolve("sample.loaded");
    }
}
