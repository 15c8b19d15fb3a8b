package dev.pep.notification.directory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.notification.directory.DirectoryController.NamesRequest;
import dev.pep.notification.directory.DirectoryController.NamesView;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

@DisplayName("H3: the names of people")
class WithoutGraphTests {

    private final ApplicationContextRunner service = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withBean(DirectorySettings.class, () -> new DirectorySettings(Duration.ofSeconds(2), Duration.ofHours(1)))
            .withUserConfiguration(Permission.class, GraphDirectory.class, DirectoryController.class);

    @Test
    void asksNobodyWhereMailsGoBySmtp() {
        service.withPropertyValues("pep.mail.transport=smtp")
                .run(context -> assertThat(context.getBean(DirectoryController.class)
                                .names(new NamesRequest(List.of("ecm.central.2@pep.example"))))
                        .isEqualTo(new NamesView(false, List.of(), List.of("ecm.central.2@pep.example"))));
    }

    @Test
    void needsGraphOtherwise() {
        service.run(context -> assertThat(context).hasFailed());
    }
}
