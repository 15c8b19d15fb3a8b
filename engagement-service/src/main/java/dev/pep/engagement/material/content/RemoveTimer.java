package dev.pep.engagement.material.content;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timer of bytes that nobody can open: one row, handled by whichever copy of the service is free. */
@Configuration(proxyBeanMethods = false)
class RemoveTimer {

    private static final Duration PAUSE = Duration.ofHours(1);

    @Bean
    RecurringTask<Void> removeContentTask(RemoveContent content) {
        return Tasks.recurring("remove-withdrawn", FixedDelay.of(PAUSE)).execute((timer, context) -> content.remove());
    }
}
