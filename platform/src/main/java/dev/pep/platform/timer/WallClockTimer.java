package dev.pep.platform.timer;

import org.jspecify.annotations.Nullable;

/**
 * A timer at a moment on somebody's wall clock.
 *
 * @param id names it among those of its task
 * @param moment when it fires
 * @param subject what it is about, if that has a date that may change
 * @param person whose clock it is, if that person may move to another zone
 */
public record WallClockTimer(
        String id,
        WallClock moment,
        @Nullable String subject,
        @Nullable String person) {}
