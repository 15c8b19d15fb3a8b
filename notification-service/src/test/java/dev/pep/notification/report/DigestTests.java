package dev.pep.notification.report;

import static dev.pep.notification.report.DigestFixture.status;
import static dev.pep.notification.report.DigestFixture.told;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DigestTests {

    private static final FieldChange WON = status(null, Status.ACTIVE_CUSTOMER);
    private static final FieldChange LOST = status(Status.ACTIVE_CUSTOMER, Status.PAST_CUSTOMER);

    @Test
    @DisplayName("H9: the subject says how many changes, on how many accounts, by whom")
    void putsFactsIntoTheSubject() {
        Digest digest = new Digest(List.of(told(1, "Alder Cloud", WON, LOST), told(2, "Alder Cloud", WON)));

        assertThat(digest.subject()).isEqualTo("3 changes on 2 accounts by Alder Cloud");
    }

    @Test
    @DisplayName("H9: the subject counts an account once, however many partners report on it")
    void namesTwoPartnersAndCountsMore() {
        Digest two = new Digest(List.of(told(1, "Birch Systems", WON), told(1, "Alder Cloud", WON)));
        Digest three = new Digest(
                List.of(told(1, "Birch Systems", WON), told(1, "Alder Cloud", WON), told(1, "Cedar Data", WON)));

        assertThat(two.subject()).isEqualTo("2 changes on 1 account by Alder Cloud and Birch Systems");
        assertThat(three.subject()).isEqualTo("3 changes on 1 account by Alder Cloud and 2 other partners");
    }
}
