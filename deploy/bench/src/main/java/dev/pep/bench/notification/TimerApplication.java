package dev.pep.bench.notification;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.Timers;
import java.util.Optional;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** A service that has nothing but timers, set up as every service has them; one that fires does nothing. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class TimerApplication {

    static final String TASK = "bench";

    @Bean
    CustomTask<Void> benchTask() {
        return Timers.task(TaskDescriptor.of(TASK), id -> Optional.empty());
    }
}
