package dev.pep.notification.preference;

import dev.pep.platform.security.InternalUser;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own preferences, and nobody else's. */
@RestController
@RequestMapping("/api/notification/preferences")
class PreferenceController {

    private final Preferences preferences;

    PreferenceController(Preferences preferences) {
        this.preferences = preferences;
    }

    @GetMapping
    Preference mine(InternalUser user) {
        return preferences.of(user.email());
    }

    @PutMapping
    Preference choose(InternalUser user, @RequestBody PreferenceRequest wanted) {
        wanted.check();
        preferences.save(user.email(), wanted);
        return preferences.of(user.email());
    }
}
