package dev.pep.notification;

import dev.pep.notification.surroundings.TestGraph;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "test.database=of the canaries alone")
class GraphMailsIntegrationTests extends PartnerMails {

    @Autowired
    private TestGraph graph;

    @Test
    @DisplayName("H11: nothing internal is in a mail to a partner that goes through Graph, or in the log")
    void holdNothingInternal(CapturedOutput output) {
        search(output);
    }

    @Override
    List<String> mails() {
        return graph.requests();
    }
}
