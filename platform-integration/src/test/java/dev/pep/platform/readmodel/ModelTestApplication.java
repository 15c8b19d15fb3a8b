package dev.pep.platform.readmodel;

import dev.pep.event.account.AccountState;
import dev.pep.event.partner.ContactState;
import dev.pep.event.partner.PartnerState;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** A service that keeps accounts, and partners with their contacts, from topics of the test's own. */
@SpringBootApplication
class ModelTestApplication {

    @Bean
    Hook hook() {
        return new Hook();
    }

    @Bean
    ReadModel<AccountState> accounts(
            @Value("${test.accounts}") String topic, @Value("${test.version:1}") int version, Hook hook) {
        ModelTable<AccountState> table = ModelTable.one(
                "account_row",
                "account_id",
                "uuid",
                Column.text("name", state -> hook.see(state.getName())),
                Column.text("ou", AccountState::getOu),
                Column.text("city", AccountState::getCity),
                Column.texts("sellers", AccountState::getSellers));
        return new ReadModel<>("account", version, topic, AccountState.class, List.of(table));
    }

    @Bean
    @ConditionalOnProperty("test.partners")
    ReadModel<PartnerState> partners(@Value("${test.partners}") String topic) {
        ModelTable<PartnerState> partners = ModelTable.one(
                "partner_row",
                "partner_id",
                "uuid",
                Column.text("name", PartnerState::getName),
                Column.of("active", "boolean", PartnerState::getActive));
        ModelTable<PartnerState> contacts = ModelTable.many(
                "contact_row",
                "partner_id",
                "uuid",
                PartnerState::getContacts,
                Column.of("contact_id", "uuid", ContactState::getContactId),
                Column.text("email", ContactState::getEmail),
                Column.of("role", "text", ContactState::getRole));
        return new ReadModel<>("partner", 1, topic, PartnerState.class, List.of(partners, contacts));
    }
}
