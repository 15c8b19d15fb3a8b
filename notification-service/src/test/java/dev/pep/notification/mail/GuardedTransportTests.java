package dev.pep.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class GuardedTransportTests {

    private static final MailSettings SETTINGS =
            new MailSettings(List.of("pep@pep.example"), 30, 10, 1, Duration.ofSeconds(7));

    private int calls;

    @Test
    @DisplayName("architecture 5: a dead transport is left alone, and the mail waits without an attempt")
    void leavesDeadTransportAlone() {
        MailTransport dead = guarded(() -> {
            throw new MailDeferred(MailDeferred.Cause.UNREACHABLE, "down", null);
        });
        for (int call = 0; call < 2; call++) {
            assertThatThrownBy(() -> dead.send("pep@pep.example", mail())).isInstanceOf(MailDeferred.class);
        }

        MailDeferred open = catchThrowableOfType(MailDeferred.class, () -> dead.send("pep@pep.example", mail()));

        assertThat(calls).isEqualTo(2);
        assertThat(open.is(MailDeferred.Cause.NOT_TRIED)).isTrue();
        assertThat(open.retryAfter()).contains(Duration.ofSeconds(7));
    }

    @Test
    @DisplayName("architecture 5: a refused mail and a throttled mailbox say nothing about the transport's health")
    void staysOpenForOthers() {
        MailTransport picky = guarded(() -> {
            throw calls % 2 == 0
                    ? new MailRefused("bad recipient")
                    : new MailDeferred(MailDeferred.Cause.THROTTLED, "too many", null);
        });
        for (int call = 0; call < 10; call++) {
            assertThatThrownBy(() -> picky.send("pep@pep.example", mail())).isInstanceOf(RuntimeException.class);
        }

        assertThat(calls).isEqualTo(10);
    }

    @Test
    @DisplayName("architecture 5: a mailbox gets only so many calls at a time")
    void limitsCallsAtATime() {
        MailTransport[] self = new MailTransport[1];
        self[0] = guarded(() -> self[0].send("pep@pep.example", mail()));

        MailDeferred busy = catchThrowableOfType(MailDeferred.class, () -> self[0].send("pep@pep.example", mail()));

        assertThat(calls).isEqualTo(1);
        assertThat(busy.is(MailDeferred.Cause.NOT_TRIED)).isTrue();
    }

    private MailTransport guarded(Runnable sending) {
        CircuitBreaker breaker = CircuitBreaker.of(
                "test",
                CircuitBreakerConfig.from(BreakerConfiguration.breaker(SETTINGS))
                        .minimumNumberOfCalls(2)
                        .build());
        return new GuardedTransport(
                new MailTransport() {
                    @Override
                    public String name() {
                        return "test";
                    }

                    @Override
                    public void send(String mailbox, Mail mail) {
                        calls++;
                        sending.run();
                    }
                },
                breaker,
                SETTINGS);
    }

    private static Mail mail() {
        return new Mail(UUID.randomUUID(), "", "contact1@alder.example", "", new Rendered("", ""));
    }
}
