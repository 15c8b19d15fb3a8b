package dev.pep.local.sample;

import dev.pep.local.process.ProcessFailed;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;

/** Imports a file as an administrator does: upload, look at what it would do, apply. */
record SampleImport(Insider administrator, String url) {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    /** Returns what the import did. */
    JsonNode of(String fileName, byte[] file) {
        var id = administrator.upload(url, fileName, file).path("id").asString();
        await(id, "READY");
        administrator.post(url + "/" + id + "/apply", Map.of("removeLeftOut", false), id);
        return await(id, "APPLIED");
    }

    private JsonNode await(String id, String state) {
        var end = Instant.now().plus(PATIENCE);
        var now = administrator.get(url + "/" + id);
        while (!now.path("state").asString().equals(state)) {
            if (Instant.now().isAfter(end) || now.path("state").asString().equals("FAILED")) {
                throw new ProcessFailed("The sample cannot be imported: " + now);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            now = administrator.get(url + "/" + id);
        }
        return now;
    }
}
