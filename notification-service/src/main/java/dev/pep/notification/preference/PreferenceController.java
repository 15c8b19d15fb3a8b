package dev.pep.notification.preference;

import dev.pep.platform.security.InternalUser;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own preferences, and nobody else's. */
@RestController
@RequestMapping("/api/notification/preferences")
@Tag(name = "Preferences")
class PreferenceController {

    private final Preferences preferences;
    private final ApplicationEventPublisher events;

    PreferenceController(Preferences preferences, ApplicationEventPublisher events) {
        this.preferences = preferences;
        this.events = events;
    }

    @GetMapping
    @Operation(summary = "The caller's preferences: delay, longest wait, quiet hours, time zone, locale")
    Preference mine(InternalUser user) {
        return preferences.of(user.email());
    }

    @PutMapping
    @Operation(summary = "Replace the caller's preferences; a waiting digest follows them at once")
    @Transactional
    public Preference choose(InternalUser user, @RequestBody PreferenceRequest wanted) {
        wanted.check();
        preferences.save(user.email(), wanted);
        events.publishEvent(new PreferenceChosen(user.email()));
        return preferences.of(user.email());
    }
}
