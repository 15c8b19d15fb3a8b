package dev.pep.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.example\r\nBcc: c@d.example",
                "a@b.example, c@d.example",
                "a",
                "",
                "a@b@c",
                "A <a@b.example>"
            })
    @DisplayName("H6: what is not exactly one address is refused")
    void refusesWhatIsNoAddress(String address) {
        assertThatThrownBy(() -> new Mail(UUID.randomUUID(), "", address, "", new Rendered("", "")))
                .isInstanceOf(MailRefused.class);
    }

    @Property
    @Label("H6: a subject is one line of bounded length, whatever it was made from")
    void keepsTheSubjectOneLine(@ForAll String text) {
        String subject =
                new Mail(UUID.randomUUID(), "", "contact1@alder.example", text, new Rendered("", "")).subject();

        assertThat(subject).hasSizeLessThanOrEqualTo(200);
        assertThat(subject.chars().noneMatch(Character::isISOControl)).isTrue();
        assertThat(subject.lines().count()).isLessThanOrEqualTo(1);
    }
}
