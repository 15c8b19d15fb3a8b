package dev.pep.local.sample;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A partner's contact on the page of an engagement: answers, and if it takes part brings a slide and a recording. */
record Guest(PartnerBrowser browser, SampleAnswer answer) {

    /** With which the links begin that lead here. */
    static final String LINK = "e";

    private static final String ROOM = "/api/partner/engagement";
    private static final String ADDRESS = "https://video.example/watch/superpowers";
    private static final String REMARK =
            "Our own customer days are in that week. Two weeks later we would gladly come.";

    /** Does what it has not done yet. */
    void reply() {
        var open = browser.get(ROOM).path("state").asString().equals("OPEN");
        if (answer.accepts()) {
            accept(open);
        } else if (open) {
            browser.change("POST", ROOM + "/decline", Map.of("reasonCode", "TIMING", "remark", REMARK));
        }
    }

    private void accept(boolean open) {
        if (open) {
            browser.change("POST", ROOM + "/accept", Map.of());
        }
        var slide = answer.partner() + " superpowers.pdf";
        var recording = answer.partner() + " in twenty minutes";
        var given = browser.get(ROOM).path("materials").findValuesAsString("name");
        if (!given.contains(slide)) {
            browser.upload(ROOM + "/uploads", Map.of("filename", slide, "kind", "SUPERPOWER_SLIDE"), slide());
        }
        if (!given.contains(recording)) {
            browser.change(
                    "POST",
                    ROOM + "/materials/links",
                    Map.of("kind", "SHOWCASE_RECORDING", "name", recording, "url", ADDRESS));
        }
    }

    private byte[] slide() {
        var lines = List.of(
                "Migrations that end on the day they were meant to",
                "Forty engineers in Chicago and Dallas",
                "Security reviews before the first workload moves");
        return new Slide(answer.partner() + ": our superpowers", lines).pdf().getBytes(StandardCharsets.ISO_8859_1);
    }
}
