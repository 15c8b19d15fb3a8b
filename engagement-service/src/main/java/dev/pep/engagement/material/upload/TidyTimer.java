package dev.pep.engagement.material.upload;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timer of what nobody comes back for: one row, handled by whichever copy of the service is free. */
@Configuration(proxyBeanMethods = false)
class TidyTimer {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> tidyUploadsTask(TidyUploads uploads) {
        return Tasks.recurring("tidy-uploads", FixedDelay.of(PAUSE)).execute((timer, context) -> uploads.tidy());
    }
}
