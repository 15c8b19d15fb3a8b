package dev.pep.notification.digest;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.Timers;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timer of a quiet period, named by the period's id; when it is early, it sets itself anew. */
@Configuration(proxyBeanMethods = false)
class DigestTimer {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("digest");

    @Bean
    CustomTask<Void> digestTask(FireDigest digests) {
        return Timers.task(TASK, id -> digests.fire(UUID.fromString(id)));
    }
}
