package dev.pep.local.up;

import dev.pep.local.sample.Sample;
import dev.pep.local.sample.SampleTarget;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Loads the sample once; after a failure the next start does it again from where it stopped. */
record SampleStep(Layout layout, Ports ports) {

    void run() {
        var target = new SampleTarget(
                ports.publicUrl(),
                ports.issuer(),
                Ports.http(ports.graph()),
                ports.url("heatmap-service"),
                ports.url("engagement-service"),
                ports.url("notification-service"));
        new Sample(target, Console::say).load();
        try {
            Files.writeString(layout.sampleMark(), "The sample is loaded once; delete this file to load it again.\n");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
