package dev.pep.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTests {

    @Test
    void hasTwelvePartnersWithTwoToFourContactsInRealZones() {
        assertThat(SamplePartner.ALL).hasSize(12).allSatisfy(partner -> {
            assertThat(partner.contacts()).isBetween(2, 4);
            assertThat(partner.zones()).hasSize(partner.contacts());
            assertThat(ZoneId.getAvailableZoneIds()).containsAll(partner.zones());
        });
    }

    @Test
    void asksOnlyPartnersThatItHasAndLeavesOneRequestUntouched() {
        var names = SamplePartner.ALL.stream().map(SamplePartner::name).toList();
        assertThat(SampleRequest.ALL).allSatisfy(request -> assertThat(names).containsAll(request.partners()));
        assertThat(SampleRequest.ALL)
                .filteredOn(request -> request.percentFilled() == 0)
                .hasSize(1);
        assertThat(SampleRequest.ALL).extracting(SampleRequest::message).doesNotHaveDuplicates();
    }

    @Test
    void inventsTheSameEachTimeAndAllStatuses() {
        assertThat(new Invention("Alder Cloud", "3M").fields()).isEqualTo(new Invention("Alder Cloud", "3M").fields());
        var statuses = IntStream.range(0, 100)
                .mapToObj(i ->
                        new Invention("Alder Cloud", "Account " + i).fields().get("status"))
                .collect(Collectors.toSet());
        assertThat(statuses).containsExactlyInAnyOrder("TARGET", "ACTIVE_CUSTOMER", "PAST_CUSTOMER");
    }
}
