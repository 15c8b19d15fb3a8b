package dev.pep.engagement.material;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;

/**
 * Who added a material.
 *
 * @param by the email address of a person of the company, or the id of a partner's contact
 */
record Author(ActorKind kind, String by, String name) {

    static Author of(Actor actor) {
        return new Author(actor.getKind(), actor.getId(), actor.getName());
    }
}
