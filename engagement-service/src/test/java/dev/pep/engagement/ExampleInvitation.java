package dev.pep.engagement;

import dev.pep.platform.link.Links;
import dev.pep.platform.security.InternalUser;
import dev.pep.platform.security.OuScope;
import dev.pep.platform.security.Role;
import dev.pep.platform.test.DeadLetters;
import dev.pep.platform.test.TestTokens;
import dev.pep.platform.test.contract.ServiceExamples;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** An invitation with what the examples of the OpenAPI document are about. */
record ExampleInvitation(
        TestInvitations invitations,
        Links links,
        TransactionTemplate transactions,
        Clock clock,
        JdbcClient jdbc,
        TestLinks secrets)
        implements ServiceExamples {

    private static final String LETTER = "notification-service~pep.partner-report.v1~0~42";
    private static final String LINK = "01990a10-4d2f-7c31-9a05-3b5e8c7d0001";
    private static final String SUBJECT = "01990a10-4d2f-7c31-9a04-3b5e8c7d0001";
    private static final String SECRET = "q3Zr8Jm1c0VxT5uYbN7eKfWd2LhGs9PoAiQ4RtXyU6E";

    @Override
    public Map<String, String> ready(String operation) {
        return operation.startsWith("link.") ? invited() : Map.of(LETTER, DeadLetters.add(jdbc));
    }

    private Map<String, String> invited() {
        UUID invitation = UUID.randomUUID();
        UUID link = invitations.invite(invitation, links, transactions, clock);
        return Map.of(LINK, link.toString(), SUBJECT, invitation.toString(), SECRET, secrets.of(link));
    }

    @Override
    public Map<String, String> unknown() {
        return Map.of(LETTER, "unknown", LINK, UUID.randomUUID().toString(), SECRET, "A".repeat(SECRET.length()));
    }

    @Override
    public String token(String path) {
        return path.startsWith("/internal/")
                ? TestTokens.shared().machine("a-machine", "links.issue links.exchange")
                : TestTokens.shared()
                        .internal(new InternalUser(
                                "administrator@pep.example",
                                "Administrator",
                                Set.of(Role.ADMINISTRATOR),
                                new OuScope(true, Set.of()),
                                null));
    }
}
