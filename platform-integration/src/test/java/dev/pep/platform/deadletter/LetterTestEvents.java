package dev.pep.platform.deadletter;

import dev.pep.event.Actor;
import dev.pep.event.ActorKind;
import dev.pep.event.account.AccountEvent;
import dev.pep.event.account.AccountState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Events for tests; the account's name says which one it is. */
final class LetterTestEvents {

    private LetterTestEvents() {}

    static AccountEvent account(String key, String name) {
        return AccountEvent.newBuilder()
                .setEventId(UUID.randomUUID().toString())
                .setOccurredAt(Instant.parse("2026-05-04T10:15:30.123Z"))
                .setActor(new Actor(ActorKind.SYSTEM, "test", "test"))
                .setPayload(AccountState.newBuilder()
                        .setAccountId(key)
                        .setKey(key)
                        .setName(name)
                        .setOu("US Central")
                        .setSellers(List.of())
                        .build())
                .build();
    }
}
