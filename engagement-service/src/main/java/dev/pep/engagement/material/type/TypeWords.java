package dev.pep.engagement.material.type;

import java.util.Map;
import org.apache.tika.mime.MediaType;

/** What people call the types that they meet most. */
final class TypeWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("application/pdf", "a PDF document"),
            Map.entry("application/zip", "a ZIP file"),
            Map.entry("application/x-msdownload", "a Windows program"),
            Map.entry("application/x-elf", "a Linux program"),
            Map.entry("text/html", "a web page"),
            Map.entry("application/xhtml+xml", "a web page"),
            Map.entry("image/svg+xml", "an SVG picture, which can hold scripts"),
            Map.entry("text/plain", "plain text"),
            Map.entry("application/octet-stream", "of no known type"),
            Map.entry(
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
                    "a PowerPoint presentation"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "a Word document"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "an Excel workbook"),
            Map.entry("video/mp4", "an MP4 video"),
            Map.entry("image/png", "a PNG picture"),
            Map.entry("image/jpeg", "a JPEG picture"));

    private TypeWords() {}

    static String of(MediaType type) {
        String name = type.toString();
        String executable = name.startsWith("application/x-msdownload") ? "a Windows program" : "of type " + name;
        return WORDS.getOrDefault(name, executable);
    }
}
