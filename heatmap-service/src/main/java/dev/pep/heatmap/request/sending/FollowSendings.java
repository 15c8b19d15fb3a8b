package dev.pep.heatmap.request.sending;

import dev.pep.platform.problem.NotFound;
import dev.pep.platform.security.InternalUser;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a sender how far the own sendings have come, and tries again what failed; others find none. */
@Component
class FollowSendings {

    private static final Duration SHOWN = Duration.ofHours(1);

    private final Sendings sendings;
    private final StartSending startSending;
    private final Clock clock;

    FollowSendings(Sendings sendings, StartSending startSending, Clock clock) {
        this.sendings = sendings;
        this.startSending = startSending;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SendingView> latest(InternalUser user) {
        return sendings.latest(user.email(), clock.instant().minus(SHOWN)).stream()
                .map(this::view)
                .toList();
    }

    @Transactional(readOnly = true)
    public SendingView find(UUID id, InternalUser user) {
        return view(own(id, user));
    }

    @Transactional
    public SendingView retry(UUID id, InternalUser user) {
        own(id, user);
        startSending.again(id);
        return find(id, user);
    }

    private Sending own(UUID id, InternalUser user) {
        return sendings.find(id, user.email()).orElseThrow(() -> new NotFound("sending"));
    }

    private SendingView view(Sending sending) {
        return SendingView.of(sending, sendings.parts(sending.id()));
    }
}
