package dev.pep.notification.digest;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.Timers;
import dev.pep.platform.timer.WallClockTimers;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The timers of a quiet period, named by the period's id: one that ends it, which sets itself anew when it is early,
 * and for a period that ends at a moment on its reader's clock one that waits for that.
 */
@Configuration(proxyBeanMethods = false)
class DigestTimer {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("digest");

    @Bean
    CustomTask<Void> digestTask(FireDigest digests) {
        return Timers.task(TASK, id -> digests.fire(UUID.fromString(id)));
    }

    @Bean
    CustomTask<Void> digestMomentTask(WallClockTimers wallClocks, TimedPeriods periods) {
        return wallClocks.task(TimedPeriods.TASK, id -> periods.ring(UUID.fromString(id)));
    }
}
