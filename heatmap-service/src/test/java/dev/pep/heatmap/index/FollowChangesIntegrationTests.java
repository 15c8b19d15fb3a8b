package dev.pep.heatmap.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pep.platform.test.PepIntegrationTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PepIntegrationTest
class FollowChangesIntegrationTests {

    @Autowired
    private FollowChanges following;

    @Test
    void goesOnWhenItIsStoppedAndStartedAgain() {
        following.stop();
        assertThat(following.isRunning()).isFalse();

        following.start();
        assertThat(following.isRunning()).isTrue();
    }
}
