package dev.pep.engagement.material.upload;

import dev.pep.engagement.material.Http.Answer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Files that somebody has given, for tests of what becomes of them. */
public final class Given {

    private static final byte[] PDF = "%PDF-1.7\nthe slide".getBytes(StandardCharsets.UTF_8);

    private Given() {}

    /** Lets a person of the company upload a file, and returns the material. */
    public static String byCompany(
            int port, String token, UUID engagement, String name, byte[] bytes, Map<String, ?> more) {
        Map<String, Object> metadata = new HashMap<>(more);
        metadata.put("filename", name);
        metadata.put("engagementId", engagement);
        return material(new Tus(port, token, Tus.COMPANY).upload(bytes, metadata));
    }

    /** Lets a partner upload a slide, and returns the material. */
    public static String slide(int port, String token, String name) {
        return byPartner(port, token, name, PDF, "SUPERPOWER_SLIDE");
    }

    public static String byPartner(int port, String token, String name, byte[] bytes, String kind) {
        return material(new Tus(port, token, Tus.PARTNER).upload(bytes, Map.of("filename", name, "kind", kind)));
    }

    private static String material(Answer last) {
        if (last.status() != 204) {
            throw new AssertionError(last.status() + " " + new String(last.bytes(), StandardCharsets.UTF_8));
        }
        return last.header("Pep-Material");
    }
}
