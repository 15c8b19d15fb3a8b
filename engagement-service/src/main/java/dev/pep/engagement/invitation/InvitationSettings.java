package dev.pep.engagement.invitation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long invitations last.
 *
 * @param expireAfter time in which a partner can answer
 * @param remindBefore how long before that end those who owe an answer are reminded
 * @param remindPause how soon after a reminder another one needs a confirmation
 * @param roomAfter how long a partner's page stays open after the last day of the engagement
 */
@ConfigurationProperties("pep.invitations")
public record InvitationSettings(
        @DefaultValue("14d") Duration expireAfter,
        @DefaultValue("3d") Duration remindBefore,
        @DefaultValue("24h") Duration remindPause,
        @DefaultValue("365d") Duration roomAfter) {}
