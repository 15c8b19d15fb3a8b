package dev.pep.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
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
    void invitesOnlyPartnersThatItHasAndFindsEachEngagementByItsWords() {
        var names = SamplePartner.ALL.stream().map(SamplePartner::name).toList();
        assertThat(SampleEngagement.ALL).allSatisfy(engagement -> {
            assertThat(names).containsAll(engagement.plan().partners());
            assertThat(engagement.plan().partners())
                    .containsAll(engagement.answers().stream()
                            .map(SampleAnswer::partner)
                            .toList());
        });
        assertThat(SampleEngagement.ALL)
                .extracting(engagement -> engagement.plan().title())
                .doesNotHaveDuplicates();
        assertThat(SampleEngagement.ALL)
                .extracting(engagement -> engagement.plan().message())
                .doesNotHaveDuplicates();
    }

    @Test
    void makesSlidesWhoseTablePointsAtTheirObjects() {
        var file = new Slide("Us (and you)", List.of("One", "Two")).pdf();
        var table = Pattern.compile("startxref\n(\\d+)\n").matcher(file);
        assertThat(table.find()).isTrue();
        assertThat(file.substring(Integer.parseInt(table.group(1)))).startsWith("xref\n0 6\n");
        var places = Pattern.compile("(\\d{10}) 00000 n").matcher(file);
        for (int number = 1; places.find(); number++) {
            assertThat(file.substring(Integer.parseInt(places.group(1)))).startsWith(number + " 0 obj\n");
        }
        assertThat(file).contains("(Us \\(and you\\)) Tj");
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
