package dev.pep.engagement.account;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timer that keeps the counts of accounts at most a few seconds old. */
@Configuration(proxyBeanMethods = false)
class CountTimer {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Bean
    RecurringTask<Void> countAccountsTask(RefreshCounts counts) {
        return Tasks.recurring("count-accounts", FixedDelay.of(PAUSE)).execute((timer, context) -> counts.refresh());
    }
}
