package dev.pep.notification.directory;

import com.microsoft.graph.models.User;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Users that Graph has found; their mail counts before the name that they sign in with. */
final class FoundUsers {

    private final Map<String, String> names = new HashMap<>();

    FoundUsers(List<User> users) {
        users.forEach(user -> put(user.getUserPrincipalName(), user.getDisplayName()));
        users.forEach(user -> put(user.getMail(), user.getDisplayName()));
    }

    /** Returns those of the addresses who have a name, however their addresses are written. */
    List<Person> named(List<String> addresses) {
        return addresses.stream()
                .filter(address -> names.containsKey(key(address)))
                .map(address -> new Person(address, names.getOrDefault(key(address), "")))
                .toList();
    }

    private void put(@Nullable String address, @Nullable String name) {
        if (address != null && name != null && !name.isBlank()) {
            names.put(key(address), name.strip());
        }
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
