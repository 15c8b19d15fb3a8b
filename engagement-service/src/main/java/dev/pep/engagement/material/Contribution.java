package dev.pep.engagement.material;

import dev.pep.engagement.plan.Engagement;
import dev.pep.platform.event.EventStamp;

/**
 * Somebody's change of an engagement's materials, which they may make.
 *
 * @param engagement held until the transaction ends
 * @param owner whose materials it concerns
 * @param stamp under the name of whoever makes it
 */
public record Contribution(Engagement engagement, Owner owner, EventStamp stamp) {}
