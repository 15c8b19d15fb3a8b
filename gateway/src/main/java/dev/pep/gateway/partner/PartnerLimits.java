package dev.pep.gateway.partner;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * How often partners may try and call: each address, and each link from wherever it is used; each copy counts itself.
 */
@Component
class PartnerLimits {

    private final RateLimit attemptsOfAddress;
    private final RateLimit attemptsOfLink;
    private final RateLimit callsOfAddress;
    private final RateLimit callsOfLink;

    PartnerLimits(PartnerSettings settings) {
        attemptsOfAddress = new RateLimit(settings.attemptsPerMinute());
        attemptsOfLink = new RateLimit(settings.linkAttemptsPerMinute());
        callsOfAddress = new RateLimit(settings.addressCallsPerMinute());
        callsOfLink = new RateLimit(settings.callsPerMinute());
    }

    /** Zero when the link may be tried, else how many seconds to wait; a secret counts whether it is known or not. */
    long beforeAttempt(String address, Optional<PresentedSecret> secret) {
        long wait = attemptsOfAddress.secondsToWait(network(address));
        return wait > 0 || secret.isEmpty() ? wait : attemptsOfLink.secondsToWait(hash(secret.get()));
    }

    /** Zero when a call may go on, else how many seconds to wait. */
    long beforeCall(String address, Optional<PartnerSession> session) {
        long wait = callsOfAddress.secondsToWait(network(address));
        return wait > 0 || session.isEmpty()
                ? wait
                : callsOfLink.secondsToWait(session.get().link().linkId().toString());
    }

    private static String hash(PresentedSecret secret) {
        return Base64.getEncoder().encodeToString(new RandomValue(secret.secret()).hash());
    }

    /** One subscriber owns a whole /64 of IPv6 addresses, which is therefore counted as one. */
    private static String network(String address) {
        try {
            return InetAddress.getByName(address) instanceof Inet6Address v6
                    ? Arrays.toString(Arrays.copyOf(v6.getAddress(), 8))
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
