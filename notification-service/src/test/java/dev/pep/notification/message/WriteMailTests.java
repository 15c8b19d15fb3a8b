package dev.pep.notification.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pep.notification.mail.MailPart;
import dev.pep.notification.mail.Rendered;
import dev.pep.notification.mail.ServiceAway;
import dev.pep.platform.call.ServiceUnavailable;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WriteMailTests {

    private static final MailPart OWN = new MailPart("list.csv", "text/csv", "a,b");
    private static final MailPart QUEUED = MailPart.calendar("invitation.ics", "REQUEST", "BEGIN:VCALENDAR");

    private final WriteMail write = new WriteMail(
            new MessageKinds(List.of(new WithPart(), new Asking())), JsonMapper.shared(), Clock.systemUTC());

    @Test
    @DisplayName("section 7: a mail brings the parts that its kind writes, and then those that were queued with it")
    void bringsAllParts() {
        assertThat(parts(List.of())).containsExactly(OWN);
        assertThat(parts(List.of(QUEUED))).containsExactly(OWN, QUEUED);
    }

    @Test
    @DisplayName("section 7: a mail waits while a service that its kind asks is away")
    void waitsForOthers() {
        assertThatThrownBy(() -> write.write(message("ASKING", List.of())))
                .isInstanceOf(ServiceAway.class)
                .hasMessage("heatmap-service answered 503");
    }

    private List<MailPart> parts(List<MailPart> queued) {
        return write.write(message("WITH_PART", queued)).body().parts();
    }

    private static Message message(String kind, List<MailPart> queued) {
        JsonMapper json = JsonMapper.shared();
        return new Message(
                UUID.randomUUID(),
                kind,
                "contact1@alder.example",
                "",
                "Come",
                json.writeValueAsString("Come"),
                json.writeValueAsString(queued),
                1,
                0,
                0,
                null,
                null,
                null,
                null,
                null);
    }

    /** A kind whose mails bring a part by themselves. */
    private static final class WithPart extends MessageKindsTests.Hint {

        WithPart() {
            super("WITH_PART");
        }

        @Override
        public Rendered write(Message message, String facts) {
            return super.write(message, facts).with(List.of(OWN));
        }
    }

    /** A kind that asks another service, which is away. */
    private static final class Asking extends MessageKindsTests.Hint {

        Asking() {
            super("ASKING");
        }

        @Override
        public Rendered write(Message message, String facts) {
            throw new ServiceUnavailable("heatmap-service answered 503", null);
        }
    }
}
