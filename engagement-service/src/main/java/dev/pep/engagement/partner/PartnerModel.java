package dev.pep.engagement.partner;

import dev.pep.event.partner.ContactState;
import dev.pep.event.partner.PartnerState;
import dev.pep.platform.readmodel.Column;
import dev.pep.platform.readmodel.ModelTable;
import dev.pep.platform.readmodel.ReadModel;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is kept of partners and their contacts. */
@Configuration(proxyBeanMethods = false)
class PartnerModel {

    @Bean
    ReadModel<PartnerState> partnerDirectory() {
        return ReadModel.ofPartners(
                "partner",
                1,
                ModelTable.one(
                        "partner_row",
                        "partner_id",
                        "uuid",
                        Column.text("name", PartnerState::getName),
                        Column.text("short_name", PartnerState::getShortName),
                        Column.of("active", "boolean", PartnerState::getActive)),
                ModelTable.many(
                        "contact_row",
                        "partner_id",
                        "uuid",
                        PartnerState::getContacts,
                        Column.of("contact_id", "uuid", ContactState::getContactId),
                        Column.text("name", ContactState::getName),
                        Column.text("email", ContactState::getEmail),
                        Column.of("role", "text", ContactState::getRole),
                        Column.text("zone", ContactState::getZone),
                        Column.of("active", "boolean", ContactState::getActive)));
    }
}
