package dev.pep.local.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** The page with the personas: one form, each persona a button that sends their address. */
final class LoginPage {

    private LoginPage() {}

    static String html() {
        var cards = Persona.ALL.stream().map(LoginPage::card).collect(Collectors.joining());
        return resource("login.html").replace("{{cards}}", cards);
    }

    private static String card(Persona persona) {
        return resource("card.html")
                .replace("{{email}}", persona.email())
                .replace("{{name}}", persona.name())
                .replace("{{initials}}", initials(persona))
                .replace("{{style}}", persona.role().toLowerCase(Locale.ROOT))
                .replace("{{role}}", persona.roleInWords())
                .replace("{{ous}}", persona.ousInWords())
                .replace("{{canDo}}", persona.canDo());
    }

    private static String initials(Persona persona) {
        return persona.roleInWords()
                .codePoints()
                .filter(Character::isUpperCase)
                .limit(3)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String resource(String name) {
        try (var content = LoginPage.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(content, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
