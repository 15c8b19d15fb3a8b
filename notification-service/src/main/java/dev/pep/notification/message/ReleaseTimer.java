package dev.pep.notification.message;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.WallClockTimers;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timer that lets a message go that is held back until a moment, named by the message's id. */
@Configuration(proxyBeanMethods = false)
class ReleaseTimer {

    @Bean
    CustomTask<Void> releaseMessageTask(WallClockTimers wallClocks, HeldMessages held) {
        return wallClocks.task(HeldMessages.TASK, id -> held.release(UUID.fromString(id)));
    }
}
