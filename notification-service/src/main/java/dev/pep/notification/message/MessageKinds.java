package dev.pep.notification.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The kinds of messages that this copy of the service knows, by name; newer copies may know more. */
@Component
public class MessageKinds {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9_]{1,49}");

    private final Map<String, MessageKind<?>> kinds = new TreeMap<>();

    MessageKinds(List<MessageKind<?>> all) {
        all.forEach(this::add);
    }

    public Optional<MessageKind<?>> find(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** Returns the kind's title; of a kind that this copy does not know, its name as words. */
    String title(String name) {
        String words = name.replace('_', ' ').toLowerCase(Locale.ROOT);
        return find(name)
                .<String>map(MessageKind::title)
                .orElseGet(() -> words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }

    /** Returns the names of the kinds whose messages wait in quiet hours. */
    List<String> waitingInQuietHours() {
        return kinds.values().stream()
                .filter(MessageKind::waitsInQuietHours)
                .<String>map(MessageKind::name)
                .toList();
    }

    boolean has(MessageKind<?> kind) {
        return kinds.get(kind.name()) == kind;
    }

    private void add(MessageKind<?> kind) {
        if (!NAME.matcher(kind.name()).matches()) {
            throw new IllegalStateException("%s has no name for a kind of message: \"%s\" is not like REPORT_REQUEST"
                    .formatted(kind.getClass().getName(), kind.name()));
        }
        MessageKind<?> other = kinds.put(kind.name(), kind);
        if (other != null) {
            throw new IllegalStateException("Two beans bring the kind of message %s: %s and %s"
                    .formatted(
                            kind.name(),
                            other.getClass().getName(),
                            kind.getClass().getName()));
        }
    }
}
