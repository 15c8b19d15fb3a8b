package dev.pep.notification.organiser;

import org.jspecify.annotations.Nullable;

/**
 * What an event says of one partner's answer, task or material.
 *
 * @param id of the partner who answers, of the task, or of the material
 * @param by who has done it, where the event says so
 */
record Matter(
        String id,
        String partnerName,
        String name,
        Step before,
        Step after,
        @Nullable String by,
        @Nullable String reason,
        @Nullable String remark) {

    Matter by(@Nullable String contact) {
        return new Matter(id, partnerName, name, before, after, contact, reason, remark);
    }

    Matter because(@Nullable String code, @Nullable String words) {
        return new Matter(id, partnerName, name, before, after, by, code, words);
    }
}
