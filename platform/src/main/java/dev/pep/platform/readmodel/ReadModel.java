package dev.pep.platform.readmodel;

import dev.pep.event.Topics;
import dev.pep.event.account.AccountState;
import dev.pep.event.partner.PartnerState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a service keeps of a topic of states, declared as a bean. It is kept current by one copy of the service; whoever
 * reads the rows of its current build reads a model that is whole.
 *
 * @param <S> the state that the topic holds of a key
 * @param name the model's name in this service
 * @param version raised with each change of what is kept, so that the model is built anew
 * @param topic a compacted topic; its null values are removals
 * @param state the payload of the topic's events
 * @param tables where the states are kept
 */
public record ReadModel<S>(String name, int version, String topic, Class<S> state, List<ModelTable<S>> tables) {

    private static final String CONSUMER = "read-model.";

    /** A model of the accounts. */
    @SafeVarargs
    public static ReadModel<AccountState> ofAccounts(String name, int version, ModelTable<AccountState>... tables) {
        return new ReadModel<>(name, version, Topics.ACCOUNT, AccountState.class, List.of(tables));
    }

    /** A model of the partners with their contacts. */
    @SafeVarargs
    public static ReadModel<PartnerState> ofPartners(String name, int version, ModelTable<PartnerState>... tables) {
        return new ReadModel<>(name, version, Topics.PARTNER, PartnerState.class, List.of(tables));
    }

    /** Returns who receives the topic's events, as dead letters name it. */
    String consumer() {
        return CONSUMER + name;
    }

    /** Puts what came into a build, in order: of several states of a key the last one counts. */
    void put(JdbcClient jdbc, long build, List<StateRecord> records) {
        Map<String, @Nullable S> states = LinkedHashMap.newLinkedHashMap(records.size());
        records.forEach(one -> states.put(one.key(), stateOf(one.event())));
        tables.forEach(table -> table.replace(jdbc, build, states));
    }

    private @Nullable S stateOf(@Nullable SpecificRecord event) {
        return event == null
                ? null
                : state.cast(event.get(event.getSchema().getField("payload").pos()));
    }
}
