package dev.pep.engagement.material;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MaterialNameTests {

    @Test
    @DisplayName("E5: a name keeps the characters of every language, and loses those that only a machine sees")
    void keepsWhatPeopleRead() {
        assertThat(MaterialName.clean("Größe – 資料 \uD83D\uDE80 (2).pdf")).isEqualTo("Größe – 資料 \uD83D\uDE80 (2).pdf");
        assertThat(MaterialName.clean("مستند\u200Cها.pdf")).isEqualTo("مستند\u200Cها.pdf");
        assertThat(MaterialName.clean("slides\u202Efdp.exe")).isEqualTo("slidesfdp.exe");
        assertThat(MaterialName.clean("a\0b\r\nc\t.pdf")).isEqualTo("ab c .pdf");
        assertThat(MaterialName.clean("../../etc/passwd")).isEqualTo(".._.._etc_passwd");
        assertThat(MaterialName.clean("C:\\slides.pdf")).isEqualTo("C:_slides.pdf");
        assertThat(MaterialName.clean(" \u200B ")).isEqualTo("file");
        assertThat(MaterialName.clean("\uD83D broken.pdf")).isEqualTo("broken.pdf");
        assertThat(MaterialName.clean("e\u202E\u0301.pdf")).isEqualTo("\u00E9.pdf");
    }

    @Test
    @DisplayName("E5: a name that is too long keeps its ending")
    void keepsTheEnding() {
        String name = MaterialName.clean("x".repeat(500) + ".pptx");
        assertThat(name).hasSize(MaterialName.LONGEST).endsWith("x.pptx");
        assertThat(MaterialName.clean("\uD83D\uDE80".repeat(150) + ".pdf")).endsWith("\uD83D\uDE80.pdf");
    }

    @Test
    @DisplayName("E5: a name that comes twice is shown apart by a number before its ending")
    void tellsApart() {
        assertThat(MaterialName.apart("a.pdf", List.of("b.pdf"))).isEqualTo("a.pdf");
        assertThat(MaterialName.apart("a.pdf", List.of("A.PDF", "a (2).pdf"))).isEqualTo("a (3).pdf");
        assertThat(MaterialName.apart("a", List.of("a"))).isEqualTo("a (2)");
        assertThat(MaterialName.apart(".profile", List.of(".profile"))).isEqualTo(".profile (2)");
        assertThat(MaterialName.apart("Plan. What we do next year", List.of("Plan. What we do next year")))
                .isEqualTo("Plan. What we do next year (2)");
    }

    @Property
    @Label("E5: every name that comes can be kept and shown")
    void cleansEverything(@ForAll @StringLength(max = 400) String name) {
        String clean = MaterialName.clean(name);
        assertThat(clean).isNotBlank().hasSizeLessThanOrEqualTo(MaterialName.LONGEST);
        assertThat(clean).doesNotContain("\0", "/", "\\", "\n", "\r", "\u202E");
        assertThat(MaterialName.clean(clean)).isEqualTo(clean);
        assertThat(clean.codePoints()).noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    }
}
