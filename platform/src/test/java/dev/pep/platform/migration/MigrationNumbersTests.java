package dev.pep.platform.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MigrationNumbersTests {

    @Test
    @DisplayName("no migration takes a number below one that has landed: databases that have it would refuse to start")
    void leavesTheGap() throws IOException {
        Resource[] migrations = new PathMatchingResourcePatternResolver().getResources("classpath:db/platform/V*.sql");

        assertThat(Stream.of(migrations).map(Resource::getFilename))
                .hasSizeGreaterThan(4)
                .noneMatch(name -> name.matches("V[56]__.*"));
    }
}
