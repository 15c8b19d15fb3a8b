package dev.pep.bench.outbox;

import dev.pep.bench.stack.Program;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kafka's own load generator, with a producer set up as the relay's. */
record ProducerPerformance(String broker, int records, int bytes) {

    private static final Pattern RATE = Pattern.compile("(\\d+) records sent, ([0-9.]+) records/sec");

    double rate() throws IOException, InterruptedException {
        var words = List.of(
                Program.java(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.kafka.tools.ProducerPerformance",
                "--topic",
                Topic.NAME,
                "--num-records",
                Integer.toString(records),
                "--record-size",
                Integer.toString(bytes),
                "--throughput",
                "-1",
                "--producer-props",
                "bootstrap.servers=" + broker,
                "acks=all",
                "linger.ms=0",
                "batch.size=131072");
        Matcher rate = RATE.matcher(Program.output(words, Map.of()));
        double last = 0;
        while (rate.find()) {
            last = Long.parseLong(rate.group(1)) == records ? Double.parseDouble(rate.group(2)) : last;
        }
        if (last == 0) {
            throw new IOException("ProducerPerformance told no rate");
        }
        return last;
    }
}
