package dev.pep.engagement.material.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypeCheckTests {

    private static final String PPTX = "application/vnd.openxmlformats-officedocument.presentationml.presentation";

    private final TypeCheck types = new TypeCheck();

    @ParameterizedTest
    @DisplayName("E5: a file is shown as what its content is")
    @CsvSource(quoteCharacter = '"', textBlock = """
            slides.pdf,  255044462d312e370a,                 application/pdf
            Photo.PNG,   89504e470d0a1a0a0000000d49484452,   image/png
            photo.png,   ffd8ffe000104a4649460001,           image/jpeg
            recording.mp4, 000000186674797069736f6d00000200, video/quicktime|application/mp4|video/mp4
            recording.mp4, 00000018667479706d70343200000000, video/mp4
            recording.mov, 000000146674797071742020,         video/quicktime
            recording.webm, 1a45dfa3a342868101,              video/webm|application/x-matroska
            slides.pptx, 504b0304140006000800,               application/vnd.openxmlformats-officedocument.presentationml.presentation
            slides.ppt,  d0cf11e0a1b11ae1,                   application/vnd.ms-powerpoint
            all.zip,     504b0304140006000800,               application/zip
            notes.txt,   68656c6c6f,                         text/plain
            table.csv,   612c620a312c32,                     text/csv
            data.json,   7b2261223a317d,                     application/json
            what.ever,   00ff00ff00ff00ff,                   application/octet-stream
            no-ending,   255044462d312e370a,                 application/pdf
            """)
    void tellsByContent(String name, String content, String types) {
        assertThat(types.split("\\|")).contains(check(name, HexFormat.of().parseHex(content)));
    }

    @ParameterizedTest
    @DisplayName("E5: a file whose content is not what its name says is refused")
    @CsvSource(textBlock = """
            slides.pdf,  504b0304140006000800
            slides.pdf,  68656c6c6f
            slides.pdf,  00ff00ff00ff00ff
            slides.pptx, 255044462d312e370a
            photo.png,   255044462d312e370a
            photo.jpg,   68656c6c6f
            notes.txt,   255044462d312e370a
            recording.mp4, 255044462d312e370a
            """)
    void refusesWhatContradictsItsName(String name, String content) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> check(name, HexFormat.of().parseHex(content)))
                .satisfies(refused -> assertThat(refused.getBody().getDetail()).contains(name));
    }

    @ParameterizedTest
    @DisplayName("E5: what runs when it is opened is refused, whatever it is called")
    @ValueSource(strings = {"slides.pdf", "setup.exe", "notes.txt", "no-ending", "all.zip"})
    void refusesPrograms(String name) {
        byte[] program = new byte[512];
        System.arraycopy("MZ".getBytes(StandardCharsets.US_ASCII), 0, program, 0, 2);
        program[60] = (byte) 0x80;
        program[128] = 'P';
        program[129] = 'E';
        assertThatExceptionOfType(FileRefused.class).isThrownBy(() -> check(name, program));
    }

    @ParameterizedTest
    @DisplayName("E5: web pages, pictures with scripts and scripts are refused by content and by name")
    @ValueSource(
            strings = {
                "<!DOCTYPE html><html><script>alert(1)</script></html>",
                "<html><body>hi</body></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script/></svg>",
                "#!/bin/sh\nrm -rf /\n"
            })
    void refusesActiveText(String text) {
        for (String name : new String[] {"notes.txt", "no-ending", "picture.png"}) {
            assertThatExceptionOfType(FileRefused.class)
                    .as(name)
                    .isThrownBy(() -> check(name, text.getBytes(StandardCharsets.UTF_8)));
        }
    }

    @ParameterizedTest
    @DisplayName("E5: a dangerous ending is refused though the content looks like text or a ZIP file")
    @ValueSource(strings = {"run.BAT", "x.js", "page.html", "pic.svg", "macro.pptm", "link.url", "a.pdf.ps1", "x.jar "})
    void refusesDangerousEndings(String name) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> check(name, "hello".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    @DisplayName("E5: a zip bomb is a ZIP file, and nobody unpacks it")
    void doesNotOpenZips() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("zeros.bin"));
            zip.write(new byte[64 << 20]);
        }
        assertThat(check("bomb.zip", bytes.toByteArray())).isEqualTo("application/zip");
        assertThat(check("bomb.pptx", bytes.toByteArray())).isEqualTo(PPTX);
    }

    @Test
    @DisplayName("E5: whatever the bytes and the name are, there is a type or a refusal")
    void neverFails() {
        Random random = new Random(20261130);
        for (int i = 0; i < 2_000; i++) {
            byte[] head = new byte[random.nextInt(300)];
            random.nextBytes(head);
            String name = "n" + random.nextInt(1 << 16) + "." + (char) random.nextInt(0xD000);
            try {
                assertThat(check(name, head)).contains("/");
            } catch (FileRefused refused) {
                assertThat(refused.getBody().getDetail()).isNotBlank();
            }
        }
    }

    @Test
    @DisplayName("E5: only pictures and PDF have a preview")
    void previews() {
        assertThat(Preview.of("image/webp")).contains(Preview.IMAGE);
        assertThat(Preview.of("application/pdf")).contains(Preview.PDF);
        assertThat(Preview.of("image/svg+xml")).isEmpty();
        assertThat(Preview.of("text/html")).isEmpty();
        assertThat(Preview.of(null)).isEmpty();
    }

    private String check(String name, byte[] head) {
        return types.check(name, head);
    }
}
