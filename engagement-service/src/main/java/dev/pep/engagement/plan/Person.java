package dev.pep.engagement.plan;

import dev.pep.platform.security.InternalUser;

/** A person of the company; the email address is the identity. */
public record Person(String email, String name) {

    public static Person of(InternalUser user) {
        return new Person(user.email(), user.name());
    }

    dev.pep.event.Person avro() {
        return new dev.pep.event.Person(email, name);
    }
}
