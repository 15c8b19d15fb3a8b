package dev.pep.notification.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.mail.Rendered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class MessageKindsTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner().withBean(MessageKinds.class);

    @Test
    @DisplayName("a kind is found by its name; one that a newer copy knows is told by its name as words")
    void findsKinds() {
        service.withBean(Hint.class, "HINT").run(context -> {
            MessageKinds kinds = context.getBean(MessageKinds.class);

            assertThat(kinds.find("HINT")).containsSame(context.getBean(Hint.class));
            assertThat(kinds.title("HINT")).isEqualTo("A hint");
            assertThat(kinds.find("LATER_KIND")).isEmpty();
            assertThat(kinds.title("LATER_KIND")).isEqualTo("Later kind");
        });
    }

    @Test
    @DisplayName("two beans for one name keep the service from starting, and both are named")
    void refusesTwoOfOneName() {
        service.withBean("one", Hint.class, "HINT")
                .withBean("other", OtherHint.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage("Two beans bring the kind of message HINT: " + Hint.class.getName() + " and "
                                + OtherHint.class.getName()));
    }

    @Test
    @DisplayName("a name that tables and events could not keep stops the start")
    void refusesWhatIsNoName() {
        service.withBean(Hint.class, "hint for you")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessage(Hint.class.getName()
                                + " has no name for a kind of message: \"hint for you\" is not like REPORT_REQUEST"));
    }

    @Test
    @DisplayName("a kind that the code uses, and no bean brings, stops the start")
    void missesWhatIsUsed() {
        service.withBean(Hint.class, "HINT")
                .withBean(UsesOtherHint.class)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("No qualifying bean of type '" + OtherHint.class.getName() + "'"));
    }

    /** A kind for these tests. */
    static class Hint implements MessageKind<String> {

        private final String name;

        Hint(String name) {
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public String title() {
            return "A hint";
        }

        @Override
        public Audience audience() {
            return Audience.INTERNAL;
        }

        @Override
        public Class<String> facts() {
            return String.class;
        }

        @Override
        public boolean waitsInQuietHours() {
            return false;
        }

        @Override
        public Rendered write(Message message, String facts) {
            return new Rendered(facts, facts);
        }
    }

    /** Another one that takes its name. */
    static class OtherHint extends Hint {

        OtherHint() {
            super("HINT");
        }
    }

    /** A feature that queues messages of a kind. */
    record UsesOtherHint(OtherHint kind) {}
}
