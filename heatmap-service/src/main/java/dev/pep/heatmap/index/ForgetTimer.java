package dev.pep.heatmap.index;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timer that forgets changes which every copy of the service has long seen. */
@Configuration(proxyBeanMethods = false)
class ForgetTimer {

    @Bean
    RecurringTask<Void> forgetIndexChangesTask(ReadChanges changes) {
        return Tasks.recurring("forget-account-index-changes", FixedDelay.of(ReadChanges.MEMORY))
                .execute((timer, context) -> changes.forget());
    }
}
