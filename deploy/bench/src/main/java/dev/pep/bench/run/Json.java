package dev.pep.bench.run;

import dev.pep.bench.Size;
import dev.pep.bench.figure.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each figure with all its measurements in a file of its own. */
record Json(Path folder) {

    void write(Figure figure, Size size) throws IOException {
        Instant at = Instant.now(Clock.systemUTC()).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("name", figure.name());
        all.put("at", at.toString());
        all.put("machine", Machine.words());
        all.put("accounts", size.accounts());
        all.put("unit", figure.unit());
        all.put("goal", figure.target().goal());
        all.put("floor", figure.target().floor());
        all.put("ratio", figure.ratio());
        all.put("ours", figure.ours());
        all.put("baseline", figure.baseline());
        all.put("verdict", figure.verdict());
        all.put("noisy", figure.noisy());
        all.put("rounds", figure.rounds());
        all.put("note", figure.note());
        Files.createDirectories(folder);
        Path file = folder.resolve(figure.name() + "-" + at.toString().replace(":", "") + ".json");
        JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), all);
    }
}
