package dev.pep.heatmap.request.sending;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import dev.pep.platform.timer.Timers;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The timer that carries out a sending, named by the sending's id and round; it goes on until nobody waits. */
@Configuration(proxyBeanMethods = false)
class SendingTimer {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("send-requests");

    static String id(UUID sending, int round) {
        return sending + ":" + round;
    }

    @Bean
    CustomTask<Void> sendRequestsTask(RunSending work) {
        return Timers.task(TASK, id -> {
            work.run(UUID.fromString(id.substring(0, id.indexOf(':'))));
            return Optional.empty();
        });
    }
}
